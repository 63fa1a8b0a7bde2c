import assert from 'node:assert/strict';
import type { Happening } from './claim.ts';
import { readRecord } from './read.ts';

const happenings = (text: string): Happening[] =>
  readRecord({ path: 'a.txt', text, published: '2031-06-13' }).claims.flatMap((c) =>
    c.kind === 'date' && c.happening ? [c.happening] : [],
  );

describe('claims: the only day of a happening', () => {
  it('is known where the article gives no other', () => {
    const [shot] = happenings(
      'Riots went on in Oakvale for a third night. They began after officers shot dead a driver on Wednesday.',
    ).filter((h) => h.name === 'shoot');
    assert.equal(shot?.only, true);
  });
  it('is none where it gives two', () => {
    const all = happenings('Officers shot dead a driver on Wednesday. Officers shot dead his brother on Thursday.');
    assert.deepEqual(
      all.filter((h) => h.name === 'shoot').map((h) => h.only),
      [undefined, undefined],
    );
  });
  it('is none in a list of incidents, each of which is another', () => {
    const all = happenings(
      'Two men were shot in Oakvale on Monday. Police found shells. Nobody was held. The street was closed. Streets were quiet. A man of 31 was shot in Norley on Tuesday.',
    );
    assert.ok(all.length >= 2 && all.every((h) => h.another && !h.only && !h.main), JSON.stringify(all));
  });
});
