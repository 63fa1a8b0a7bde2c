#!/usr/bin/env node
/** The command line door: `crosscheck`. */
import { version } from '../package.json';
import { processIo } from './cli/node-io.ts';
import { run } from './cli/program.ts';

void run(process.argv.slice(2), processIo(), version).then((code) => {
  process.exitCode ??= code;
});
