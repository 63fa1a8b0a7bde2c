import assert from 'node:assert/strict';
import { analyze } from '../engine/analyze.ts';
import type { Finding } from './finding.ts';
import { venuesConflict } from './quote-venue.ts';

async function findings(...texts: string[]): Promise<Finding[]> {
  const all = await analyze(texts.map((text, i) => ({ path: `${'abcdef'[i]}.txt`, text })));
  return all.findings.filter((f) => f.code.startsWith('quote.')) as Finding[];
}

describe('quote findings', () => {
  it('shows both wordings, at both places', async () => {
    const found = await findings(
      '"The old mill will open again before the summer fair," said Mayor Ines Halloran.',
      '“The old mill could open again before the summer fair,” Mayor Ines Halloran said.',
    );
    assert.deepEqual(
      found.map((f) => [f.code, f.severity, f.message]),
      [
        ['quote.altered', 'warning', 'Ines Halloran quoted with other words: “will” here, “could” in b.txt'],
        ['quote.altered', 'warning', 'Ines Halloran quoted with other words: “could” here, “will” in a.txt'],
      ],
    );
    assert.deepEqual(
      found[0]!.related.map((r) => r.path),
      ['b.txt'],
    );
  });

  it('names the speaker of the other place where this one has none', async () => {
    const found = await findings(
      '"The old mill will open again before the summer fair," said Mayor Ines Halloran.',
      '“The old mill could open again before the summer fair.”',
    );
    assert.deepEqual(
      found.map((f) => f.message),
      [
        'Ines Halloran quoted with other words: “will” here, “could” in b.txt',
        'Quoted with other words: “could” here, “will” in a.txt (Ines Halloran)',
      ],
    );
  });

  it('hints at an article, and is silent on marks, extracts and marked omissions', async () => {
    const first = '"The old mill will open again before a summer fair," said Mayor Ines Halloran.';
    const hint = await findings(
      first,
      '"The old mill will open again before the summer fair," said Mayor Ines Halloran.',
    );
    assert.deepEqual(
      hint.map((f) => f.severity),
      ['hint', 'hint'],
    );
    assert.deepEqual(await findings(first, 'Mayor Ines Halloran said: ‘The old mill will open again.’'), []);
    assert.deepEqual(
      await findings(first, '"The old mill will open … before a summer fair," said Mayor Ines Halloran.'),
      [],
    );
  });

  it('names both people who are given the same words, not a stock phrase', async () => {
    const found = await findings(
      '"Every pump in the lower town was under water," said Mayor Ines Halloran.',
      '"Every pump in the lower town was under water," said Senator Pavel Rusk.',
    );
    assert.deepEqual(
      found.map((f) => [f.code, f.severity]),
      [
        ['quote.speaker', 'warning'],
        ['quote.speaker', 'warning'],
      ],
    );
    assert.match(found[0]!.message, /Ines Halloran here, to Pavel Rusk in b\.txt/);
    assert.deepEqual(
      await findings('"No comment," said Mayor Ines Halloran.', '"No comment," said Senator Pavel Rusk.'),
      [],
    );
  });

  it('is silent where two people say the same of two places', async () => {
    const said = (place: string, by: string): string =>
      `"We will light every street of ${place} again before the first frost," said ${by}.`;
    assert.deepEqual(await findings(said('Norley', 'Mayor Ines Halloran'), said('Aldham', 'Senator Pavel Rusk')), []);
    const same = await findings(said('Norley', 'Mayor Ines Halloran'), said('Norley', 'Senator Pavel Rusk'));
    assert.deepEqual(
      same.map((f) => f.code),
      ['quote.speaker', 'quote.speaker'],
    );
  });

  it('takes nobody for another whose name is spelt nearly so and who speaks of another place', async () => {
    const said = (place: string, verb: string, by: string): string =>
      `"We will ${verb} every street of ${place} again before the first frost," said Mayor ${by}.`;
    const codes = async (...texts: string[]): Promise<string[]> => (await findings(...texts)).map((f) => f.code);
    assert.deepEqual(await codes(said('Norley', 'light', 'Ines Doris'), said('Aldham', 'sweep', 'Ines Dockis')), []);
    const altered = ['quote.altered', 'quote.altered'];
    assert.deepEqual(
      await codes(said('Norley', 'light', 'Ines Doris'), said('Norley', 'sweep', 'Ines Dockis')),
      altered,
    );
    assert.deepEqual(
      await codes(said('Norley', 'light', 'Ines Doris'), said('Aldham', 'light', 'Ines Doris')),
      altered,
      'one speaker is misquoted',
    );
  });

  it('is silent where one file names nobody, or an organisation', async () => {
    const first = '"Every pump in the lower town was under water," said Mayor Ines Halloran.';
    assert.deepEqual(await findings(first, 'It was late. "Every pump in the lower town was under water."'), []);
    assert.deepEqual(await findings(first, '"Every pump in the lower town was under water," the town hall said.'), []);
  });

  it('tells another platform or day, as information', async () => {
    const found = await findings(
      '"Every pump in the lower town was under water," Mayor Ines Halloran said on Facebook.',
      '"Every pump in the lower town was under water," Mayor Ines Halloran wrote on Telegram.',
    );
    assert.deepEqual(
      found.map((f) => [f.code, f.severity]),
      [
        ['quote.venue', 'information'],
        ['quote.venue', 'information'],
      ],
    );
  });
});

describe('venuesConflict', () => {
  it('sets platforms and outlets apart, and lets a statement stand anywhere', () => {
    assert.ok(venuesConflict('Facebook', 'X'));
    assert.ok(venuesConflict('Radio Norville', 'Fenwick Courier'));
    assert.ok(venuesConflict('rally', 'letter'));
    assert.ok(!venuesConflict('statement', 'X'));
    assert.ok(!venuesConflict('interview', 'Fenwick Courier'));
    assert.ok(!venuesConflict('Courier', 'Fenwick Courier'));
  });
});
