/** The pages on the command line and on how Crosscheck decides say what the program says. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, readPage } from '../support/markdown.ts';
import { Folder } from './support/command.ts';

const PAGE = fs.readFileSync(path.join(ROOT, 'docs/command-line.md'), 'utf8');
const rows = (text: string): string[] =>
  [...text.matchAll(/^\| `(.+?)` \|/gm)].map(([, first]) => first!.replaceAll('\\|', '|'));

describe('the pages on the command line and on how it decides', () => {
  let folder: Folder;
  let help: string;
  before(async () => {
    folder = new Folder();
    help = (await folder.run(['check', '--help'])).out.replace(/\s+/g, ' ');
  });
  after(() => folder.remove());

  it('name every flag of `check`, and no other, with its values', () => {
    const named = rows(PAGE).filter((r) => r.startsWith('--'));
    const flags = [...help.matchAll(/ (--[a-z-]+) /g)].map(([, flag]) => flag!);
    assert.ok(flags.length > 8, help);
    for (const flag of new Set(flags.filter((f) => f !== '--help')))
      assert.ok(
        named.some((r) => r.split(' ')[0] === flag),
        `${flag} is on the page`,
      );
    for (const row of named) {
      const [flag = '', values = ''] = row.split(' ');
      assert.ok(flags.includes(flag), `${flag} is a flag`);
      for (const value of values.includes('|') ? values.split('|') : [])
        assert.ok(help.includes(`"${value}"`), `${flag} ${value}`);
    }
  });

  it('show what a check prints, with the exit code', async () => {
    const [shown = ''] = readPage('docs/command-line.md').fences.flatMap(({ language, text }) =>
      language === 'console' ? [text] : [],
    );
    const [{ text: example } = { text: '' }] = readPage('docs/analysis-format.md').fences;
    const articles = [...example.matchAll(/path: '([^']+)', text: '([^']+)'/g)];
    assert.equal(articles.length, 2);
    for (const [, name, text] of articles) folder.write(`articles/${name}`, `${text}\n`);
    const { code, out, err } = await folder.run(['check', 'articles']);
    assert.equal(`$ npx crosscheck check articles\n${out}${err}`, shown);
    assert.equal(code, 1);
  });

  it('give the message of the worked example', async () => {
    const page = fs.readFileSync(path.join(ROOT, 'docs/how-it-decides.md'), 'utf8');
    const articles = [...page.matchAll(/^> `(.+?)` \(5 March\): (.+)$/gm)];
    assert.equal(articles.length, 2);
    for (const [, name, text] of articles)
      folder.write(`hostel/${name}`, `Published: 2024-03-05\n\n${text!.replaceAll('**', '')}\n`);
    const { out } = await folder.run(['check', 'hostel']);
    const message = /^ {3}`(\d.+)`$/m.exec(page)?.[1];
    assert.ok(message && out.includes(` warning figure.conflict ${message}\n`), out);
    assert.equal(out.trim().split('\n').length, 2, out);
  });
});
