import assert from 'node:assert/strict';
import type { StatementClaim } from './claim.ts';
import { LOCATED } from './places.ts';
import { readRecord } from './read.ts';

function placesOf(text: string): StatementClaim[] {
  return readRecord({ path: 'a.txt', text: `${text}\n` }).claims.filter(
    (c): c is StatementClaim => c.kind === 'statement' && c.event === LOCATED,
  );
}
const texts = (text: string): (string | null)[] => placesOf(text).map((c) => c.object);

describe('places', () => {
  it('reads addresses, blocks, streets and corners', () => {
    assert.deepEqual(texts('The man was found at 1904 Alder Street in Norley.'), ['1904 Alder Street']);
    assert.deepEqual(texts('The man was found in the 1900 block of Alder Street SE on Monday.'), [
      '1900 block of Alder Street SE',
    ]);
    assert.deepEqual(texts('A car burnt on 42nd Street on Monday.'), ['42nd Street']);
    assert.deepEqual(texts('A car burnt at 42nd and Alder on Monday.'), ['42nd and Alder']);
  });
  it('reads named sites and districts', () => {
    assert.deepEqual(texts('The fire began at Willow Creek Park on Monday.'), ['Willow Creek Park']);
    assert.deepEqual(texts('Shots were fired inside the Lantern nightclub on Monday.'), ['Lantern nightclub']);
    assert.deepEqual(texts('A quake shook the province of Aldermoor on Monday.'), ['province of Aldermoor']);
  });
  it('takes no year, crowd or plain noun for a place', () => {
    assert.deepEqual(texts('In 1904 Anna Example left the school.'), []);
    assert.deepEqual(texts('About 1900 people sat in the park on Monday.'), []);
  });
  it('gives exact spans', () => {
    const text = 'The man was found at 1904 Alder Street in Norley.';
    const [c] = placesOf(text);
    assert.equal(text.slice(c!.start, c!.end), '1904 Alder Street');
    assert.deepEqual(c!.place, { kind: 'address', names: ['alder'], number: 1904, block: false });
  });
});
