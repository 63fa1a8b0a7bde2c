// The test server of the web build, in a process of its own: `node web-server.mjs '{"package": folder, "options": {…}}'`.
import { createRequire } from 'node:module';
import path from 'node:path';

const given = JSON.parse(process.argv[2] ?? '{}');
const { open } = createRequire(path.join(given.package, 'package.json'))(given.package);
await open(given.options);
