import assert from 'node:assert/strict';
import { parseOf, phraseWith, verbWith } from '../../test/support/claims.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';
import { subjectOf } from './subjects.ts';
import { rightVerb } from './verbs-beside.ts';

const verb = (sentence: string, lemma: string): VerbGroup => {
  const parse = parseOf(sentence);
  return parse.phrases[verbWith(parse, lemma)] as VerbGroup;
};

describe('verb groups', () => {
  it('tell passive from active', () => {
    assert.equal(verb('Three guards were killed.', 'kill').passive, true);
    assert.equal(verb('The blast killed three guards.', 'kill').passive, false);
    assert.equal(verb('The blast has killed three guards.', 'kill').passive, false);
    assert.equal(verb('Three guards have been killed.', 'kill').passive, true);
  });

  it('tell participles from past tenses', () => {
    assert.equal(verb('Three guards killed in a blast were named.', 'kill').form, 'participle');
    assert.equal(verb('The storm injured twelve sailors.', 'injure').form, 'finite');
    assert.equal(verb('Three guards died in a blast.', 'die').form, 'finite');
  });

  it('share an object across "and"', () => {
    const v = verb('A hunter shot and killed two wolves.', 'shoot');
    assert.equal(v.form, 'finite');
    assert.equal(v.passive, false);
  });

  it('know negation, modals and infinitives', () => {
    assert.equal(verb('Nine men were not hurt.', 'hurt').negated, true);
    assert.equal(verb('It could kill nine men.', 'kill').modal, 'could');
    assert.equal(verb('They plan to hire nine men.', 'hire').form, 'infinitive');
  });
});

describe('noun phrases', () => {
  it('have head, number, possessor and loose adjectives', () => {
    const parse = parseOf("Norway's 12 young nurses slept.");
    const np = parse.phrases[phraseWith(parse, 'nurses')] as NounPhrase;
    assert.equal(np.lemma, 'nurse');
    assert.equal(np.nums.length, 1);
    assert.ok(np.possessor > 0);
    const dead = parseOf('12 dead after a fire.');
    assert.equal((dead.phrases[0] as NounPhrase).loose.length, 1);
  });
});

describe('clauses', () => {
  const subject = (sentence: string, lemma: string): string | null => {
    const parse = parseOf(sentence);
    const at = subjectOf(parse, verbWith(parse, lemma));
    const p = parse.phrases[at];
    return p?.kind === 'np' ? p.lemma : null;
  };

  it('find subjects over complements, asides and joined verbs', () => {
    assert.equal(subject('The driver of the truck was arrested.', 'arrest'), 'driver');
    assert.equal(subject('The storm killed two farmers and injured nine.', 'injure'), 'storm');
    assert.equal(subject('Police said the driver was arrested.', 'arrest'), 'driver');
    assert.equal(subject('A man suspected of beating a woman was killed.', 'kill'), 'man');
    assert.equal(subject('They called after a nurse was shot.', 'shoot'), 'nurse');
    assert.equal(subject('A girl who was stabbed several times has died.', 'die'), 'girl');
  });

  it('go on after asides between dashes and commas', () => {
    const parse = parseOf('Three guards – two men and a woman – were wounded.');
    const right = rightVerb(parse, 0);
    assert.equal(right ? (parse.phrases[right.verb] as VerbGroup).lemma : null, 'wound');
  });
});
