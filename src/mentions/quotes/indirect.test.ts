import assert from 'node:assert/strict';
import { readArticle } from '../../text/read.ts';
import { findPeople } from '../people/find.ts';
import { findQuotes } from './find.ts';
import { findAttributions } from './indirect.ts';

/** Source and words of every run, quotations left out. */
function runs(text: string): string[] {
  const article = readArticle({ path: 'a.txt', text });
  const people = findPeople(article);
  return findAttributions(article, people, findQuotes(article, people)).map(
    (a) => `${a.source}: ${text.slice(a.start, a.end)}`,
  );
}

describe('findAttributions', () => {
  it('gives the clause behind the verb to its subject', () => {
    assert.deepEqual(runs('Mayor Ines Halloran said two cranes and a barge were lost.'), [
      'Ines Halloran: two cranes and a barge were lost.',
    ]);
    assert.deepEqual(runs('Police said on Monday that four shops were looted.'), ['Police: four shops were looted.']);
  });

  it('gives the clause before a trailing attribution to it', () => {
    assert.deepEqual(runs('Four shops were looted in one night, police said.'), [
      'police: Four shops were looted in one night,',
    ]);
    assert.deepEqual(runs('Four shops were looted, said Ruth Okafor, head of the traders’ guild.'), [
      'Ruth Okafor: Four shops were looted,',
    ]);
  });

  it('takes the whole sentence for "according to"', () => {
    assert.deepEqual(runs('Some 60 boats sank, according to the Harbour Office.'), [
      'the Harbour Office: Some 60 boats sank, according to the Harbour Office.',
    ]);
  });

  it('is silent where somebody did not say so, or nothing is reported', () => {
    assert.deepEqual(runs('Police did not say how many boats sank.'), []);
    assert.deepEqual(runs('Sixty boats sank in the storm that crossed the bay.'), []);
    assert.deepEqual(runs('The mayor praised twenty volunteers who carried sandbags.'), []);
  });
});
