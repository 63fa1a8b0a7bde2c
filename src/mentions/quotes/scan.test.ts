import assert from 'node:assert/strict';
import { readArticle } from '../../text/read.ts';
import { scanQuotes } from './scan.ts';

function runs(text: string): string[] {
  return scanQuotes(readArticle({ path: 'a.txt', text })).map((r) => text.slice(r.start, r.end));
}

describe('scanQuotes', () => {
  it('takes every kind of mark', () => {
    for (const [open, close] of ['""', '“”', '‘’', '«»', "''"])
      assert.deepEqual(runs(`He said ${open}the gate was open all night${close} and left.`), [
        'the gate was open all night',
      ]);
    assert.deepEqual(runs("He said ``the gate was open'' and left."), ['the gate was open']);
    assert.deepEqual(runs("He said ''the gate was open'' and left."), ['the gate was open']);
  });

  it('tells apostrophes from closing marks', () => {
    assert.deepEqual(runs('She said ‘the miners’ pay won’t rise’ and left.'), ['the miners’ pay won’t rise']);
    assert.deepEqual(runs("The miners' pay and the drivers' pay are the same."), []);
    assert.deepEqual(runs("It's the '70s again, isn't it? Give 'em a chance."), []);
  });

  it('passes over measurements and markup attributes', () => {
    assert.deepEqual(runs('He is 6\'2" tall and she is 5\'11" tall.'), []);
    assert.deepEqual(runs('<img alt="gate open" src="x.png"> The gate.'), []);
  });

  it('keeps what is nested inside the outer quotation', () => {
    assert.deepEqual(runs('He said “she cried ‘no’ twice” and left.'), ['she cried ‘no’ twice']);
    assert.deepEqual(runs('He said “she cried “no” twice” and left.'), ['she cried “no” twice']);
  });

  it('lets one unclosed mark swallow no more than its sentence or paragraph', () => {
    assert.deepEqual(runs('They called it “a muddle and went home. Nobody spoke.\n\nThe next day came.'), [
      'a muddle and went home.',
    ]);
    assert.deepEqual(runs('They called it “a muddle. Nobody spoke. “We are late,” he said.'), [
      'a muddle.',
      'We are late,',
    ]);
  });

  it('links paragraphs of which only the last is closed, over debris between them', () => {
    const text =
      'He said: “One came.\n\n“Two came.\n\nPicture: the gate\n\n“Three came.”\n\n“Another speaks,” she said.';
    const found = scanQuotes(readArticle({ path: 'a.txt', text }));
    assert.deepEqual(
      found.map((r) => r.continues),
      [false, true, true, false],
    );
  });

  it('is linear in a text of nothing but marks', () => {
    const started = process.cpuUsage();
    for (const mark of ['"', "'", '“', '" a', "' a ", '“a\n\n']) runs(mark.repeat(200_000 / mark.length));
    const { user } = process.cpuUsage(started);
    assert.ok(user < 20_000_000, `${user} µs`);
  }).timeout(120_000);
});
