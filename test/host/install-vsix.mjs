// `npm run test:vsix [-- FILE.vsix]`: the integration suite against the packed extension, installed into clean homes of the newest and
// the oldest supported VS Code. Without a file one is packed first.
//   --host, --grep   see integration.mjs      --vscode newest|oldest   only this one
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { entriesOf, expectedEntries } from '../support/vsix.mjs';
import { installDependencies } from './npm.mjs';
import { manifest, operands, option, ROOT, say } from './paths.mjs';
import { closeOnSignal } from './processes.mjs';

function packed() {
  const { name, version } = manifest();
  const file = path.join(ROOT, `${name}-${version}.vsix`);
  say('packing the extension');
  const done = spawnSync('npm', ['run', '--silent', 'package'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0 || !fs.existsSync(file)) throw new Error(`npm run package did not make ${file}`);
  return file;
}

/** Holds a package against the list of allowed files and against 1 MB. */
function examine(file) {
  const size = fs.statSync(file).size;
  say(`${path.basename(file)}: ${Math.ceil(size / 1024)} KB`);
  if (size > 1024 * 1024) throw new Error('the packed extension is larger than 1 MB');
  const [found, expected] = [entriesOf(file), expectedEntries(ROOT)];
  const extra = found.filter((entry) => !expected.includes(entry));
  const missing = expected.filter((entry) => !found.includes(entry));
  if (extra.length || missing.length)
    throw new Error(`the packed extension has [${extra.join(', ')}] too many and lacks [${missing.join(', ')}]`);
}

closeOnSignal();
installDependencies();
const named = operands(['host', 'grep', 'vscode'])[0];
const vsix = named ? path.resolve(named) : packed();
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
