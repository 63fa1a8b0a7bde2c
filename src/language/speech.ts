/** Verbs of speech by any of their forms. */
import { IRREGULAR_FORMS, REPORT_VERBS, SAY_VERBS } from './data/speech.ts';
import { ofWord, type Word } from './vocabulary.ts';

export interface SpeechVerb {
  readonly lemma: string;
  /** say: carries a direct quotation, may precede its subject; report: reports in a clause of its own. */
  readonly kind: 'say' | 'report';
  readonly form: 'base' | 'present' | 'past' | 'gerund';
}

const DOUBLING = new Set([
  'beg',
  'brag',
  'snap',
  'rip',
  'slam',
  'dub',
  'refer',
  'quip',
  'admit',
  'tag',
  'chat',
  'regret',
]);

function regularForms(lemma: string): [string, SpeechVerb['form']][] {
  const y = /[^aeiou]y$/.test(lemma);
  const e = lemma.endsWith('e');
  const stem = DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma;
  return [
    [lemma, 'base'],
    [y ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, 'present'],
    [y ? `${lemma.slice(0, -1)}ied` : e ? `${lemma}d` : `${stem}ed`, 'past'],
    [e && lemma !== 'see' ? `${lemma.slice(0, -1)}ing` : `${stem}ing`, 'gerund'],
  ];
}

function build(): Map<string, SpeechVerb> {
  const map = new Map<string, SpeechVerb>();
  const add = (list: string, kind: SpeechVerb['kind']): void => {
    for (const lemma of list.split(/\s+/)) {
      for (const [form, name] of regularForms(lemma)) if (!map.has(form)) map.set(form, { lemma, kind, form: name });
      for (const [form, of] of Object.entries(IRREGULAR_FORMS))
        if (of === lemma && !map.has(form)) map.set(form, { lemma, kind, form: 'past' });
    }
  };
  add(SAY_VERBS, 'say');
  add(REPORT_VERBS, 'report');
  return map;
}

let verbs: Map<string, SpeechVerb> | undefined;

/**
 * The verb of speech that a word can be.
 * @param lower the word in lower case with straight apostrophes.
 */
function speechVerbOf(lower: string): SpeechVerb | undefined {
  verbs ??= build();
  return verbs.get(lower);
}

const NO_VERB = -1;
const verbIn = ofWord((word): SpeechVerb | typeof NO_VERB => speechVerbOf(word.lower) ?? NO_VERB);

/** The verb of speech that a word of the vocabulary can be. */
export function speechVerbIn(word: Word): SpeechVerb | undefined {
  const found = verbIn(word);
  return found === NO_VERB ? undefined : found;
}

/** A set of the words of one white-space separated list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
