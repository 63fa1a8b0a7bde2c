/** Each page of docs/findings holds: its example gives its code at its level, and what it calls no example does not. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { analyze } from '../../src/engine/analyze.ts';
import { isIgnoredAt, readIgnoreComments } from '../../src/engine/ignore-comments.ts';
import { FINDING_CODES } from '../../src/findings/finding.ts';
import type { SourceDocument } from '../../src/text/article.ts';
import { ROOT, readPage } from '../support/markdown.ts';
import { noFindings } from './support/no-findings.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'];

const pageOf = (code: string): string => fs.readFileSync(path.join(ROOT, `docs/findings/${code}.md`), 'utf8');

/** The words of a paragraph in a quotation: without the marks for emphasis and without line ends. */
const plain = (text: string): string => text.replaceAll('**', '').replace(/\s+/g, ' ').trim();

/** "5 March 2024" or "3 June" (of that year) as an ISO date. */
function isoDate(words: string): string {
  const [day = '', month = '', year = '2024'] = words.split(' ');
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The articles that the quotations of a page's example hold. */
function exampleOf(code: string): SourceDocument[] {
  const [, section = ''] = /^## An example\n([\s\S]*?)^## /m.exec(pageOf(code)) ?? [];
  const quoted = section.split('\n').map((line) => (line.startsWith('>') ? line.slice(2) : ''));
  return quoted
    .join('\n')
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph, i) => {
      const named = /^`([^`]+)`(?: \((\d+ \w+(?: \d{4})?)\))?: ([\s\S]*)$/.exec(paragraph.trim());
      const [, file, date, text] = named ?? [undefined, `article-${i}.txt`, undefined, paragraph];
      const document = { path: file ?? '', text: plain(text ?? '') };
      return date === undefined ? document : { ...document, published: isoDate(date) };
    });
}

describe('pages on finding codes', () => {
  it('are one for each code', () => {
    const pages = fs.readdirSync(path.join(ROOT, 'docs/findings')).map((file) => path.basename(file, '.md'));
    assert.deepEqual(pages.sort(), [...FINDING_CODES].sort());
  });

  for (const code of FINDING_CODES) {
    it(`${code}: the example gives it, at the level of the page`, async () => {
      const documents = exampleOf(code);
      assert.ok(documents.length > 0, 'the page has an example');
      const found = (await analyze(documents)).findings.filter((f) => f.code === code);
      assert.ok(found.length > 0, 'it is found');
      const [, level = ''] = /Default level: \*\*(\w+)\*\*/.exec(pageOf(code)) ?? [];
      assert.deepEqual([...new Set(found.map((f) => f.severity))], [level]);
    });

    noFindings(code).forEach((documents) => {
      it(`${code}: not for ${documents.map(({ text }) => text).join(' | ')}`, async () => {
        const found = (await analyze(documents)).findings.filter((f) => f.code === code);
        assert.deepEqual(
          found.map((f) => f.message),
          [],
        );
      });
    });

    it(`${code}: has cases against`, () => assert.ok(noFindings(code).length > 2));

    it(`${code}: the comment and the setting on the page silence it`, () => {
      const fences = readPage(`docs/findings/${code}.md`).fences;
      const article = fences.find(({ language }) => language === 'markdown')?.text ?? '';
      const [comment = '', words = ''] = article.split('\n');
      assert.ok(comment.startsWith('<!--') && words !== '', article);
      assert.ok(isIgnoredAt(readIgnoreComments(article), article.indexOf(words), code));
      assert.ok(!isIgnoredAt(readIgnoreComments(article), article.indexOf(words), 'other.code'));
      const setting = JSON.parse(fences.find(({ language }) => language === 'json')?.text ?? '{}');
      const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
      const schema = manifest.contributes.configuration.properties['crosscheck.severity'].properties[code];
      assert.ok(schema.enum.includes(setting['crosscheck.severity'][code]));
    });
  }
});
