// Writes the README's tables of commands, settings, colours and finding codes from the manifest; `--check` only tells whether they agree.
import fs from 'node:fs';

const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const texts = JSON.parse(fs.readFileSync('package.nls.json', 'utf8'));
const text = (key) => (key?.startsWith('%') ? (texts[key.slice(1, -1)] ?? key) : (key ?? ''));
const cell = (value) => text(value).split('\n')[0].replaceAll('|', '\\|');
const { commands = [], configuration = {}, colors = [] } = manifest.contributes;
const settings = Object.entries(configuration.properties ?? {});

function shown(value) {
  if (value === undefined) return '';
  const json = JSON.stringify(value);
  return json.length > 40 ? '' : `\`${json}\``;
}

const codes = settings.find(([name]) => name === 'crosscheck.severity')?.[1].properties ?? {};
const LEVELS = Object.fromEntries(
  Object.keys(codes).map((code) => {
    const page = `docs/findings/${code}.md`;
    const level = fs.existsSync(page)
      ? /Default level: \*\*([a-z ,()]+)\*\*/i.exec(fs.readFileSync(page, 'utf8'))?.[1]
      : undefined;
    return [code, level ?? ''];
  }),
);

const tables = {
  findings: [
    '| code | says | default level |',
    '|---|---|---|',
    ...Object.entries(codes).map(
      ([code, s]) => `| [\`${code}\`](docs/findings/${code}.md) | ${cell(s.description)} | ${LEVELS[code]} |`,
    ),
  ],
  commands: [
    '| command | id |',
    '|---|---|',
    ...commands.filter((c) => c.title).map((c) => `| ${cell(c.title)} | \`${c.command}\` |`),
  ],
  settings: [
    '| setting | what it does | default |',
    '|---|---|---|',
    ...settings.map(
      ([name, s]) => `| \`${name}\` | ${cell(s.markdownDescription ?? s.description)} | ${shown(s.default)} |`,
    ),
  ],
  colors: ['| colour | of what |', '|---|---|', ...colors.map((c) => `| \`${c.id}\` | ${cell(c.description)} |`)],
};

const before = fs.readFileSync('README.md', 'utf8');
let after = before;
for (const [name, lines] of Object.entries(tables)) {
  const open = `<!-- table:${name} -->`;
  const start = after.indexOf(open) + open.length;
  const end = after.indexOf('<!-- /table -->', start);
  if (start < open.length || end < 0) throw new Error(`README.md has no table ${name}`);
  after = `${after.slice(0, start)}\n${lines.join('\n')}\n${after.slice(end)}`;
}
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('README.md does not agree with package.json: run `npm run readme`.');
    process.exit(1);
  }
} else fs.writeFileSync('README.md', after);
