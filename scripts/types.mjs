// Writes dist/core.d.ts (or the file named): the library's types in one file, without the rest of the source. tsc writes a declaration file for each module;
// what src/core.ts reaches is put together here, and the names that it exports stay exported.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const OUT = path.resolve(process.argv[2] ?? path.join(ROOT, 'dist/core.d.ts'));
const IMPORT = /^import (?:type )?\{([^}]*)\} from '(\.[^']+)';$/gm;
const REEXPORT = /^export (type )?\{([^}]*)\} from '(\.[^']+)';$/gm;
const INLINE = /import\("(\.[^"]+)"\)\./g;
const DECLARED =
  /^(?:export )?(?:declare )?(?:abstract )?(?:interface|type|class|function|const|let|enum|namespace) ([\w$]+)/gm;

/** Has tsc write the declarations of everything that src/core.ts imports into a folder. */
function emit(folder) {
  const config = path.join(folder, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: path.join(ROOT, 'src'),
    outDir: folder,
    types: [],
  };
  const files = [path.join(ROOT, 'src/core.ts')];
  fs.writeFileSync(
    config,
    JSON.stringify({ extends: path.join(ROOT, 'tsconfig.json'), compilerOptions, include: [], files }),
  );
  const require = createRequire(path.join(ROOT, 'package.json'));
  const manifest = require.resolve('typescript/package.json');
  const tsc = path.join(path.dirname(manifest), require(manifest).bin.tsc);
  const done = spawnSync(process.execPath, [tsc, '-p', config], { cwd: ROOT, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`tsc wrote no declarations:\n${done.stdout}${done.stderr}`);
}

/** The modules that a declaration file names, as paths of declaration files. */
function named(file, text) {
  const specifiers = [...text.matchAll(IMPORT), ...text.matchAll(REEXPORT), ...text.matchAll(INLINE)].map(
    (m) => m.findLast((part) => part?.startsWith('.')) ?? '',
  );
  return specifiers.map((s) => path.resolve(path.dirname(file), s.replace(/\.ts$/, '.d.ts')));
}

/** Declarations of one module as they stand in the one file: without imports, and not exported. */
const bare = (text) =>
  text
    .replace(IMPORT, '')
    .replace(REEXPORT, '')
    .replace(INLINE, '')
    .replace(/^export \{\};$/gm, '')
    .replace(/^export (?=declare |interface |type |abstract )/gm, '')
    .trim();

function together(entry) {
  const parts = new Map();
  const owner = new Map();
  const visit = (file) => {
    if (parts.has(file)) return;
    const text = fs.readFileSync(file, 'utf8');
    parts.set(file, '');
    for (const next of named(file, text)) visit(next);
    if (/^import .* as |^import [^{t]|^export (?:\*|default)/m.test(text)) throw new Error(`${file}: no plain import`);
    for (const [, name] of text.matchAll(DECLARED)) {
      if ((owner.get(name) ?? file) !== file) throw new Error(`${name} is declared in ${owner.get(name)} and ${file}`);
      owner.set(name, file);
    }
    parts.delete(file);
    parts.set(file, bare(text));
  };
  visit(entry);
  const exported = [...fs.readFileSync(entry, 'utf8').matchAll(REEXPORT)].flatMap(([, type, names]) =>
    names.split(',').map((name) => (type ? `type ${name.trim()}` : name.trim())),
  );
  const unknown = exported.filter((name) => !owner.has(name.replace('type ', '')));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')} is exported and nowhere declared`);
  const body = [...parts.values()].filter(Boolean).join('\n\n');
  return `${body}\n\nexport { ${exported.join(', ')} };\n`;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-types-'));
try {
  emit(folder);
  fs.mkdirSync(path.dirname(OUT), { recursive: true });
  fs.writeFileSync(OUT, together(path.join(folder, 'core.d.ts')));
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
