import assert from 'node:assert/strict';
import { figuresOf, parseOf } from '../../test/support/claims.ts';
import { phraseAt } from './parse.ts';
import { extentOf, partSign } from './parts.ts';

/** The sentence, the phrase of a number in it and the text of that number. */
function numberIn(sentence: string, word: string): [ReturnType<typeof parseOf>, number, string] {
  const parse = parseOf(sentence);
  const texts = parse.readings.map((r) => sentence.slice(r.start, r.end));
  const reading = texts.findIndex((t) => t.includes(word));
  const at = phraseAt(
    parse,
    parse.units.findIndex((u) => u.reading === reading),
  );
  assert.ok(reading >= 0 && at >= 0, word);
  return [parse, at, texts[reading]!];
}
const sign = (sentence: string, word: string) => {
  const [parse, at] = numberIn(sentence, word);
  return partSign(parse, at);
};
const extent = (sentence: string, word: string) => extentOf(...numberIn(sentence, word));
/** "three of 12": each part with its whole. */
const parts = (text: string): string[] => {
  const { claims } = figuresOf(text);
  return claims.flatMap((c) => {
    const whole = c.kind === 'figure' && c.partOf !== null ? claims[c.partOf] : undefined;
    return c.kind === 'figure' && whole?.kind === 'figure' ? [`${c.quantity.low} of ${whole.quantity.low}`] : [];
  });
};

describe('by which words a number is a part', () => {
  it('including, of whom, of them, among the dead, a list behind a colon', () => {
    assert.equal(sign('The flood killed 12 people, including three children.', 'three'), 'including');
    assert.equal(sign('The flood killed 12 people, including three children and two nurses.', 'two'), 'including');
    assert.equal(sign('The flood killed 12 people, of whom three were children.', 'three'), 'of those');
    assert.equal(sign('The flood hurt 12 people, three of them badly.', 'three'), 'of those');
    assert.equal(sign('Among the dead were three children.', 'three'), 'including');
    assert.equal(sign('They sent 11 boats: seven ferries and four tugs.', 'seven'), 'list');
  });

  it('not behind another verb, another sentence part, or where "including" names things without figures', () => {
    assert.equal(sign('The flood killed 12 people and injured three children.', 'three'), null);
    assert.equal(sign('The flood killed 12 people; three children fled.', 'three'), null);
    assert.equal(sign('It shut 40 shops including bakeries and florists, 8 bridges and a quay.', '8'), null);
    assert.equal(sign('He lives among three hills.', 'three'), null);
  });

  it('belongs to the nearest whole that can hold it', () => {
    assert.deepEqual(parts('The flood killed 12 people, including three children and two nurses.'), [
      '3 of 12',
      '2 of 12',
    ]);
    assert.deepEqual(parts('The flood killed 12 people and injured three children.'), []);
    assert.deepEqual(parts('The flood killed two people. Of those, nine were nurses.'), []);
  });
});

describe('whether a number is all or the rest', () => {
  it('by its own words and those behind it', () => {
    assert.equal(extent('A total of 12 people died.', '12'), 'total');
    assert.equal(extent('The flood killed 12 people in all.', '12'), 'total');
    assert.equal(extent('The flood killed three others.', 'three'), 'other');
    assert.equal(extent('The flood killed three more people.', 'three'), 'other');
    assert.equal(extent('The flood killed 12 people.', '12'), null);
  });

  it('what a later act did besides: a participle behind a clause that goes on from the happening', () => {
    assert.equal(
      extent('After the shooting, the man drove off and rammed a kiosk, wounding three people.', 'three'),
      'other',
    );
    assert.equal(extent('Following the shooting, the man rammed a kiosk, wounding three people.', 'three'), 'other');
    assert.equal(extent('After the shooting, medics found three people wounded.', 'three'), null);
    assert.equal(extent('After a long day, the man rammed a kiosk, wounding three people.', 'three'), null);
    assert.equal(extent('The man rammed a kiosk, wounding three people.', 'three'), null);
  });
});
