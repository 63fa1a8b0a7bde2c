// Writes THIRD_PARTY_NOTICES.md: every package whose code is in a bundle, and the origin of the word lists, with their licences.
// `--check` only tells whether the file is up to date.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const doors = [
  'src/core.ts',
  'src/cli.ts',
  'src/editor/open-window.ts',
  'src/engine/node/bundle.ts',
  'src/extension.ts',
  'src/extension.web.ts',
  'media/matrix/main.ts',
].filter((f) => fs.existsSync(f));
const inputs = new Set();
for (const door of doors) {
  const { metafile } = await build({
    entryPoints: [door],
    bundle: true,
    write: false,
    metafile: true,
    platform: door.includes('web') || door.startsWith('media/') ? 'browser' : 'node',
    external: ['vscode', './core.js'],
    logLevel: 'silent',
  });
  for (const input of Object.keys(metafile.inputs)) inputs.add(input);
}

const packages = new Set();
for (const input of inputs) {
  const m = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
  if (m) packages.add(m[1]);
}

function licenceText(dir) {
  const file = fs.readdirSync(dir).find((f) => /^(?:licen[cs]e|copying)(?:[-.].*)?$/i.test(f));
  return file ? fs.readFileSync(path.join(dir, file), 'utf8').trim() : null;
}

const sections = [...packages].sort().map((name) => {
  const dir = path.join('node_modules', name);
  const manifest = JSON.parse(fs.readFileSync(path.join(dir, 'package.json'), 'utf8'));
  const text = licenceText(dir) ?? `Licence: ${manifest.license}`;
  return `## ${name}\n\n${manifest.license}\n\n\`\`\`text\n${text.replaceAll('```', "'''")}\n\`\`\``;
});

const lists = fs.existsSync('src/language/data/ORIGIN.md')
  ? fs.readFileSync('src/language/data/ORIGIN.md', 'utf8').trim()
  : '';
const text = `# Third-party notices\n\nCrosscheck is MIT licensed. Its bundles contain code of the packages below.\n\n${sections.join('\n\n')}\n\n${lists}\n`;
const file = 'THIRD_PARTY_NOTICES.md';
if (process.argv.includes('--check')) {
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is out of date: run \`npm run notices\`.`);
    process.exit(1);
  }
} else fs.writeFileSync(file, text);
