import assert from 'node:assert/strict';
import type { Article } from './article.ts';
import { readArticle } from './read.ts';

const read = (text: string, path = 'a.txt'): Article => readArticle({ path, text });
const shown = (a: Article): string[] => a.paragraphs.map((p) => `${p.kind}: ${a.text.slice(p.start, p.end)}`);
const sentences = (text: string): string[] => read(text).sentences.map((s) => text.slice(s.start, s.end));
const masked = (a: Article): string[] => a.boilerplate.map((b) => a.text.slice(b.start, b.end).trim());

describe('text: sentences', () => {
  it('does not end a sentence at abbreviations and initials', () => {
    assert.deepEqual(sentences('Dr. Jane R. Holm of St. Alban met Gen. Ode on Sept. 3. She left.'), [
      'Dr. Jane R. Holm of St. Alban met Gen. Ode on Sept. 3.',
      'She left.',
    ]);
  });
  it('keeps a question inside quotation marks with its speaker', () => {
    assert.deepEqual(sentences('"Who pays?" she asked. Nobody knew.'), ['"Who pays?" she asked.', 'Nobody knew.']);
  });
  it('goes on behind a.m. with a day, a month or a time zone', () => {
    assert.equal(sentences('It began about 2 p.m. Sunday in the harbour.').length, 1);
    assert.equal(sentences('It began at 2 a.m. GMT on March 3.').length, 1);
    assert.equal(sentences('It began at 9. 35am in the harbour.').length, 1);
    assert.equal(sentences('Four people died in 2019. 20 others were hurt.').length, 2);
  });
  it('goes on behind an ellipsis and a small letter, and ends at one with a capital', () => {
    assert.equal(sentences('“We waited … and waited,” he said. “Then… Nothing came.”').length, 3);
  });
  it('cuts what is too long for a sentence between words, and no character in two', () => {
    const list = `${'Town and village and '.repeat(200)}end.`;
    const parts = sentences(list);
    assert.ok(parts.length > 1 && parts.every((p) => p.length <= 1600 && !p.startsWith(' ')));
    assert.equal(parts.join(' '), list);
    const run = sentences(`The harbour ${'wa😀'.repeat(2000)}`);
    assert.ok(run.length > 2 && run.every((p) => !/[\ud800-\udfff]/u.test(p)));
  });
  it('ends a sentence where the space behind the stop is missing', () => {
    assert.deepEqual(sentences('Nobody felt the impact.Then the lights went out.'), [
      'Nobody felt the impact.',
      'Then the lights went out.',
    ]);
    assert.equal(sentences('The site example.com was down for 3.5 hours.').length, 1);
  });
  it('ends a sentence after a.m. when a capital follows', () => {
    assert.equal(sentences('It began at 2 a.m. Nobody was hurt.').length, 2);
  });
  it('covers one endless line without losing text', () => {
    const line = 'word '.repeat(40_000);
    const all = sentences(line).join('').replace(/\s/g, '').length;
    assert.equal(all, 160_000);
  });
});

describe('text: tokens', () => {
  const tokens = (text: string): string[] => read(text).tokens.map((t) => t.text);
  it('splits possessives, hyphens, currency and suffixes', () => {
    assert.deepEqual(tokens("Norland's $3.2bn, 3-month plan"), [
      'Norland',
      "'s",
      '$',
      '3.2',
      'bn',
      ',',
      '3',
      '-',
      'month',
      'plan',
    ]);
  });
  it('keeps apostrophes inside words', () => {
    assert.deepEqual(tokens('O’Hara doesn’t'), ['O’Hara', 'doesn’t']);
  });
  it('keeps surrogate pairs whole', () => {
    assert.deepEqual(tokens('a 😀 b'), ['a', '😀', 'b']);
  });
  it('has exact offsets', () => {
    const a = read('One\u00a0two\r\n\r\n“Three” 1,200.');
    for (const t of a.tokens) assert.equal(a.text.slice(t.start, t.end), t.text);
  });
});

describe('text: boilerplate', () => {
  it('masks structured data, scripts and forms, and keeps the prose', () => {
    const a = read(
      [
        'The ferry sank on Monday with 40 people aboard, the coastguard said.',
        '{“@context”:”https://example.org”,”@type”:”VideoObject”,”height”:270}',
        "window.addEventListener('ready', function (data) {",
        'if (data.detail === undefined) {',
        'return;',
        '}',
        '});',
        'Read More: Other ferries that sank',
        'Divers found 12 bodies.',
        'Leave a Reply',
        'Your email address will not be published.',
      ].join('\n'),
    );
    assert.deepEqual(shown(a), [
      'body: The ferry sank on Monday with 40 people aboard, the coastguard said.',
      'body: Divers found 12 bodies.',
    ]);
  });
  it('does not mask prose that only begins like furniture', () => {
    const a = read(
      'Read the agreement before you sign it, the union told its 300 members on Friday.\n\nMore than 40 people came to the hall.',
    );
    assert.deepEqual(masked(a), []);
  });
  it('masks front matter, code fences, tags and link targets in Markdown', () => {
    const a = read(
      '---\ntitle: x 12\ndate: 2024-03-05\n---\n# Nine rescued\n\nCrews saved [nine](https://example.org/9) <b>sailors</b>.\n\n```\n42\n```\n',
      'a.md',
    );
    assert.equal(a.published, '2024-03-05');
    assert.deepEqual(
      a.tokens.map((t) => t.text),
      ['Nine', 'rescued', 'Crews', 'saved', '[', 'nine', 'sailors', '.'],
    );
  });
});

describe('text: metadata', () => {
  const published = (text: string, path?: string): string | null => read(text, path).published;
  it('reads the date from header, label, bare line and file name', () => {
    assert.equal(published(' date 2024-02-01 RIVERTON -- A dam broke.'), '2024-02-01');
    assert.equal(published('Dam breaks\nPublished at 12:45, Wednesday, 12 June 2019\nA dam broke.'), '2019-06-12');
    assert.equal(published('Dam breaks\nMarch 1, 2008\nA dam broke.'), '2008-03-01');
    assert.equal(published('A dam broke.', 'news/2016-03-07_dam.txt'), '2016-03-07');
  });
  it('does not take a date in a sentence for the publication date', () => {
    assert.equal(published('The treaty was signed on March 1, 1998, in a small hall by the river.'), null);
  });
  it('lets the caller win', () => {
    assert.equal(
      readArticle({ path: 'a', text: 'March 1, 2008\nText.', published: '2009-01-01' }).published,
      '2009-01-01',
    );
  });
  it('reads a dateline and leaves it out of the first sentence', () => {
    const a = read('RIVERTON, Ohio (AP) — A dam broke on Monday.');
    assert.equal(a.dateline, 'Riverton');
    assert.equal(a.text.slice(a.sentences[0]!.start, a.sentences[0]!.end), 'A dam broke on Monday.');
  });
  it('takes no dateline from a sentence with a dash', () => {
    assert.equal(read('The mayor - a former judge - said no.').dateline, null);
  });
  it('reads the outlet behind the title', () => {
    const a = read('Dam breaks above the old town - Riverton Daily News\n\nA dam broke.');
    assert.equal(a.outlet, 'Riverton Daily News');
    assert.deepEqual(shown(a), ['headline: Dam breaks above the old town', 'body: A dam broke.']);
  });
});

describe('text: paragraphs', () => {
  it('tells headlines, captions and body', () => {
    const a = read(
      'Dam breaks above the old town\n\nA dam broke above the old town on Monday night, officials said.\n\nPeople stand on a roof. Photo: A. Holm',
    );
    assert.deepEqual(
      a.paragraphs.map((p) => p.kind),
      ['headline', 'body', 'caption'],
    );
  });
  it('joins hard-wrapped lines', () => {
    const a = read(
      'The council voted on Tuesday night to close three of its\nlibraries before the end of the year and to cut the hours of\nfour others by half, the clerk said after the meeting in the\nold town hall near the river.\n\nResidents who had come to the meeting booed for minutes and\nleft before the next item was called.',
    );
    assert.equal(a.paragraphs.length, 2);
  });
});
