// `npm run test:vsix [-- FILE.vsix]`: the integration suite against the packed extension, installed into clean homes of the newest and
// the oldest supported VS Code. Without a file one is packed first.
//   --host, --grep   see integration.mjs      --vscode newest|oldest   only this one
import path from 'node:path';
import { installDependencies } from './npm.mjs';
import { operands, option } from './paths.mjs';
import { closeOnSignal } from './processes.mjs';
import { examine, pack } from './vsix.mjs';

closeOnSignal();
installDependencies();
const named = operands(['host', 'grep', 'vscode'])[0];
const vsix = named ? path.resolve(named) : pack();
examine(vsix);
const { printResult, runIntegration } = await import('./integration.mjs');
const versions = /** @type {('newest' | 'oldest')[]} */ (option('vscode') ? [option('vscode')] : ['newest', 'oldest']);
const total = { passed: 0, failed: 0 };
for (const vscode of versions) {
  const result = await runIntegration({ host: option('host') ?? 'auto', vscode, vsix, grep: option('grep') });
  printResult(result);
  total.passed += result.passed;
  total.failed += result.failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
