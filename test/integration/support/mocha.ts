// The browser build of mocha runs in every extension host, with and without Node. Importing this defines describe, it, before, ….
import 'mocha/mocha.js';

mocha.setup({ ui: 'bdd', timeout: 20_000, slow: 2_000 });
