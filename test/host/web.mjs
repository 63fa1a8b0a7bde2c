// `npm run test:web`: the integration suite in the web build of VS Code, where the extension has no Node.
import { installDependencies } from './npm.mjs';
import { option } from './paths.mjs';
import { closeOnSignal } from './processes.mjs';

closeOnSignal();
installDependencies();
const { printResult, runIntegration } = await import('./integration.mjs');
const result = await runIntegration({ host: 'web', grep: option('grep') });
printResult(result);
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exit(result.failed ? 1 : 0);
