import assert from 'node:assert/strict';
import './events.ts';
import { isIrregularPast, isPlural, isSimplePast, nounLemma, verbLemma } from './lemma.ts';

describe('lemma', () => {
  const verbs: [string, string][] = [
    ['wounded', 'wound'],
    ['struck', 'strike'],
    ['injured', 'injure'],
    ['planned', 'plan'],
    ['hoped', 'hope'],
    ['visited', 'visit'],
    ['dying', 'die'],
    ['shooting', 'shoot'],
    ['carries', 'carry'],
    ['crashes', 'crash'],
    ['freed', 'free'],
    ['hit', 'hit'],
    ['described', 'describe'],
    ['evacuated', 'evacuate'],
  ];
  for (const [form, base] of verbs) it(`${form} is a form of ${base}`, () => assert.equal(verbLemma(form), base));

  const nouns: [string, string][] = [
    ['people', 'person'],
    ['women', 'woman'],
    ['batteries', 'battery'],
    ['casualties', 'casualty'],
    ['boxes', 'box'],
    ['buses', 'bus'],
    ['aircraft', 'aircraft'],
    ['lives', 'life'],
    ['drones', 'drone'],
    ['crisis', 'crisis'],
    ['bus', 'bus'],
    ['glass', 'glass'],
  ];
  for (const [form, base] of nouns) it(`${form} is a form of ${base}`, () => assert.equal(nounLemma(form), base));

  it('tells plurals from singulars that end in s', () => {
    assert.ok(isPlural('homes'));
    assert.ok(isPlural('men'));
    assert.ok(isPlural('police'));
    assert.ok(!isPlural('bus'));
    assert.ok(!isPlural('crisis'));
    assert.ok(!isPlural('virus'));
  });

  it('tells past tenses from participles where the forms differ', () => {
    assert.ok(isSimplePast('fell'));
    assert.ok(isSimplePast('took'));
    assert.ok(!isSimplePast('fallen'));
    assert.ok(!isSimplePast('shot'));
    assert.ok(isIrregularPast('shot'));
    assert.ok(!isIrregularPast('shoot'));
  });
});
