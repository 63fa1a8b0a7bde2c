/** Nothing that ships can reach a network: no module of the kind and no such global in any bundle. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { build } from 'esbuild';

const DOORS = [
  'src/core.ts',
  'src/cli.ts',
  'src/editor/open-window.ts',
  'src/engine/node/bundle.ts',
  'src/extension.ts',
  'src/extension.web.ts',
  'media/matrix/main.ts',
];
const MODULES = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|inspector)(?:\/|$)/;
const GLOBALS = [
  'fetch',
  'WebSocket',
  'XMLHttpRequest',
  'EventSource',
  'navigator.sendBeacon',
  'WebTransport',
  'RTCPeerConnection',
];

async function bundle(door: string): Promise<{ code: string; imports: string[] }> {
  const result = await build({
    entryPoints: [door],
    bundle: true,
    write: false,
    metafile: true,
    platform: door.includes('web') || door.startsWith('media/') ? 'browser' : 'node',
    format: 'esm',
    external: ['vscode', './core.js'],
    // a global stands in the output under its own name; anything else of that name is renamed by the bundler's scopes
    minify: false,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const imports = Object.values(result.metafile.outputs).flatMap((o) => o.imports.map((i) => i.path));
  return { code: result.outputFiles[0]!.text, imports };
}

/** Calls or constructions of a global, not of a property or a declared name. */
function usesGlobal(code: string, name: string): boolean {
  const bare = name.replace('.', '\\.');
  const use = new RegExp(`(?:^|[^.\\w$'"\`/-])(?:globalThis\\.|self\\.|window\\.)?${bare}\\s?\\(`, 'm');
  const without = code.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  return (
    use.test(without) &&
    !new RegExp(`function ${bare}\\b|(?:const|let|var) ${bare}\\b|^\\s+(?:async )?${bare}\\(`, 'm').test(without)
  );
}

describe('offline', function () {
  this.timeout(60_000);

  it('the check itself sees a call of fetch and of a socket', () => {
    assert.ok(usesGlobal("const x = await fetch('https://example.org')", 'fetch'));
    assert.ok(usesGlobal("return new WebSocket('wss://example.org')", 'WebSocket'));
    assert.ok(!usesGlobal('cache.fetch(key)', 'fetch'));
  });

  it('every bundle that is built is looked at', () => {
    const entries = [...fs.readFileSync('esbuild.mjs', 'utf8').matchAll(/'((?:src|media)\/[^']+\.ts)'/g)].map(
      (m) => m[1],
    );
    assert.ok(entries.length > 0);
    assert.deepEqual([...DOORS].sort(), entries.sort());
  });

  for (const door of DOORS) {
    it(`${door} reaches no network module and no network global`, async () => {
      const { code, imports } = await bundle(door);
      assert.deepEqual(
        imports.filter((i) => MODULES.test(i)),
        [],
      );
      assert.deepEqual(
        GLOBALS.filter((g) => usesGlobal(code, g)),
        [],
      );
    });
  }
});
