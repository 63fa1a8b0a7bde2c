import assert from 'node:assert/strict';
import { datedDateline } from './dateline.ts';
import { readArticle } from './read.ts';

const agencyOf = (text: string): string | null | undefined => {
  const { tokens, sentences } = readArticle({ path: 'a.txt', text });
  const found = datedDateline(tokens, sentences[0]!.first, sentences[0]!.last);
  if (!found) return undefined;
  const { agency } = found;
  return (
    agency &&
    tokens
      .slice(agency.first + 1, agency.last)
      .map((t) => t.text)
      .join(' ')
  );
};

describe('datelines with a day', () => {
  it('are found with their agency', () => {
    assert.equal(agencyOf('RIVERTON, June 4 (Northern News) - The mill burned down.'), 'Northern News');
    assert.equal(agencyOf('RIVERTON, June 4 - The mill burned down.'), null);
  });

  it('are none without a place in capitals, a day or a dash', () => {
    assert.equal(agencyOf('Riverton lost 4 mills - The last burned down.'), undefined);
    assert.equal(agencyOf('RIVERTON burned (as Northern News says) - It is gone.'), undefined);
    assert.equal(agencyOf('RIVERTON lost its mill on June 4 (Northern News).'), undefined);
  });
});
