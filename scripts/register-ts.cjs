'use strict';
// Lets node run the TypeScript of scripts, bench and examples as it is: types are stripped, `npm run typecheck` checks them.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transpileModule, ModuleKind, ScriptTarget } = require('typescript');

require.extensions['.ts'] = (module, fileName) => {
  const { outputText } = transpileModule(readFileSync(fileName, 'utf8'), {
    fileName,
    compilerOptions: {
      module: ModuleKind.CommonJS,
      target: ScriptTarget.ES2022,
      esModuleInterop: true,
      inlineSourceMap: true,
    },
  });
  module._compile(outputText, fileName);
};

// Examples import the package by its name, as users do.
const own = { 'cdktf-resilient-openai': 'lib/index.ts', 'cdktf-resilient-openai/testing': 'lib/simulator/testing.ts' };
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const target = own[request];
  return target === undefined ? resolveFilename.call(this, request, ...rest) : join(__dirname, '..', target);
};
