'use strict';
// Lets node run the TypeScript of scripts, bench and examples as it is: types are stripped, `npm run typecheck` checks them.
const { readFileSync } = require('node:fs');
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
