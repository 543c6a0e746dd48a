#!/usr/bin/env node
'use strict';
const { run } = require('../build/cli/cli.js');
// A reader that has seen enough (`| head`) closes the pipe: nothing to tell anybody.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
run(process.argv.slice(2), process).then((exitCode) => {
  process.exitCode = exitCode;
});
