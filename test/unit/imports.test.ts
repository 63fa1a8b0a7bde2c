import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

// The rules of the house, as they stand in CONTRIBUTING: arrows between rooms only run one way, and the stages that turn text into
// findings know neither the editor nor the machine.

const SRC = path.resolve(import.meta.dirname, '../../src');

/** The rooms in the order of the data: each may import from itself and from those before it. */
const ORDER = ['language', 'text', 'mentions', 'claims', 'align', 'findings', 'engine', 'reports'];
const PURE = new Set(['language', 'text', 'mentions', 'claims', 'align', 'findings', 'reports']);
/** Rooms at the end of the way: each may import from all of ORDER, none from another of these. */
const ENDS = new Set(['editor', 'cli']);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

const SPECIFIER =
  /(?:^|[\s;])(?:import|export)\s*(?:type\s+)?(?:[\w$*{}\s,]{0,2000}?\sfrom\s*)?['"]([^'"\n]+)['"]|\b(?:import|require)\(\s*['"]([^'"\n]+)['"]\s*\)/g;

function importsOf(file: string, text: string): Import[] {
  const bare = text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/^\s*\/\/.*$/gm, '');
  return [...bare.matchAll(SPECIFIER)].map((match) => ({
    from: file,
    to: match[1] ?? match[2] ?? '',
    line: bare.slice(0, match.index).split('\n').length,
  }));
}

/** Does a place have to run in a browser too? All but the command line, the engine's Node adapters and the doors. */
const withoutNode = (file: string): boolean =>
  PURE.has(room(file)) || room(file) === 'editor' || (room(file) === 'engine' && !file.startsWith('engine/node/'));

const room = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

/** What is wrong with an import, or undefined. `from` is relative to src/, with / separators. */
function fault({ from, to, line }: Import): string | undefined {
  const at = `${from}:${line} imports ${to}`;
  const own = room(from);
  const test = /\.test\.ts$/.test(from);
  if (to === 'vscode') {
    return own === 'editor' || /^extension(\.web)?\.ts$/.test(from) ? undefined : `${at}: only the editor knows vscode`;
  }
  if (!to.startsWith('.')) {
    return to.startsWith('node:') && !test && withoutNode(from) ? `${at}: this place runs without Node` : undefined;
  }
  // A door may load another bundle at run time: `./engine.js` beside it in dist/.
  if (own === '' && /^\.\/[\w.]+\.js$/.test(to)) return undefined;
  if (!/\.(ts|json)$/.test(to)) return `${at}: imports of this project's files carry their extension`;
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(from), to));
  if (target.startsWith('..')) return own === '' || test || ENDS.has(own) ? undefined : `${at}: outside of src`;
  const other = room(target);
  if (own === '' || own === other || test) return undefined;
  if (other === '') return `${at}: a door of src is imported by nobody`;
  if (ENDS.has(own)) return ENDS.has(other) ? `${at}: ${own} and ${other} do not know each other` : undefined;
  if (ORDER.indexOf(other) === -1) return `${at}: ${other} is no room that ${own} may know`;
  return ORDER.indexOf(other) <= ORDER.indexOf(own) ? undefined : `${at}: ${other} comes after ${own}`;
}

const sources = fs
  .readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

describe('imports', () => {
  it('keep to the order of the rooms, and the pure stages pure', () => {
    const all = sources.flatMap((file) => importsOf(file, fs.readFileSync(path.join(SRC, file), 'utf8')));
    assert.ok(all.length > 50, `only ${all.length} imports seen: the reading of imports is broken`);
    assert.deepEqual(all.map(fault).filter(Boolean), []);
  });

  it('stand only in rooms that this test knows', () => {
    const rooms = new Set(sources.map(room).filter(Boolean));
    assert.deepEqual(
      [...rooms].filter((name) => !ORDER.includes(name) && !ENDS.has(name)),
      [],
    );
  });

  describe('as this test reads them', () => {
    const faults = (from: string, text: string) => importsOf(from, text).map(fault).filter(Boolean);

    for (const [title, from, text] of [
      ['the editor in a stage', 'text/a.ts', `import * as vscode from 'vscode';`],
      ['the editor in the engine', 'engine/a.ts', `import type { Uri } from 'vscode';`],
      ['Node in a stage', 'claims/a.ts', `import fs from 'node:fs';`],
      ['Node in the engine beside its adapters', 'engine/a.ts', `import fs from 'node:fs';`],
      ['Node in the editor', 'editor/marks/a.ts', `import fs from 'node:fs';`],
      ['Node by a late import', 'align/a.ts', `const fs = await import('node:fs');`],
      ['a later stage', 'text/a.ts', `import { x } from '../claims/b.ts';`],
      ['a later stage, over several lines', 'mentions/a.ts', `import {\n  x,\n  y,\n} from '../align/b.ts';`],
      ['a later stage, handed on', 'mentions/a.ts', `export { x } from '../findings/b.ts';`],
      ['the command line in the editor', 'editor/a.ts', `import { x } from '../cli/b.ts';`],
      ['a door', 'engine/a.ts', `import { x } from '../core.ts';`],
      ['no extension', 'text/a.ts', `import { x } from './b';`],
    ] as const) {
      it(`refuses ${title}`, () => assert.equal(faults(from, text).length, 1));
    }

    for (const [title, from, text] of [
      ['an earlier stage', 'align/a.ts', `import { x } from '../text/b.ts';`],
      ['the same room', 'text/a.ts', `import { x } from './data/b.ts';`],
      ['the editor in the editor', 'editor/a.ts', `import * as vscode from 'vscode';`],
      ['Node in the adapters of the engine', 'engine/node/a.ts', `import fs from 'node:fs';`],
      ['Node in a test', 'text/a.test.ts', `import assert from 'node:assert/strict';`],
      ['Node in the command line', 'cli/a.ts', `import fs from 'node:fs';`],
      ['a bundle in a door', 'extension.ts', `const engine = require('./engine.js');`],
      ['words in a comment', 'text/a.ts', `/* import fs from 'node:fs'; */\n// import fs from 'node:fs';`],
      ['words in prose', 'text/a.ts', `const label = 'import from abroad';`],
    ] as const) {
      it(`allows ${title}`, () => assert.deepEqual(faults(from, text), []));
    }
  });
});
