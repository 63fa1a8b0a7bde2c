/** What a word form can be, whatever stands around it; looked up once a form and kept. */
import { CLOSED, REPORTING, VERBS } from '../language/data/closed.ts';
import { hasSense } from '../language/events.ts';
import { isIrregularPast, isPlural, learnBases, nounLemma, verbLemma } from '../language/lemma.ts';
import { nounClass } from '../language/nouns.ts';
import type { Pos } from '../language/pos.ts';
import { ofWord } from '../language/vocabulary.ts';
import { classesOf, WordClass } from '../language/words.ts';

export interface WordForm {
  /** Part of speech of a closed-class word, else null. */
  readonly closed: Pos | null;
  readonly verbBase: string;
  readonly nounBase: string;
  /** The base is a verb that the lexicons know. */
  readonly isVerb: boolean;
  /** The form itself is the base of a common verb ("attack"). */
  readonly commonVerb: boolean;
  /** The base is one of the common verbs that are nouns as well. */
  readonly commonBase: boolean;
  readonly plural: boolean;
  readonly classed: boolean;
  readonly asNoun: boolean;
  readonly past: boolean;
  readonly ing: boolean;
  readonly adverb: boolean;
  /** Ends like an adjective. */
  readonly adjectival: boolean;
  /** No inflection at all: may be the base of an unknown name. */
  readonly plain: boolean;
}

const closed = new Map<string, Pos>();
for (const [pos, words] of Object.entries(CLOSED))
  for (const w of words.split(' ')) if (!closed.has(w)) closed.set(w, pos as Pos);
const verbBases = new Set([...VERBS.trim().split(/\s+/), ...REPORTING.split(/\s+/)]);
learnBases(() => verbBases);

const NOUN_END = /(?:tion|sion|ment|ness|ity|ance|ence|ism|ship|hood|dom|ure|ist|er|or|age|cy|ry)$/;
const ADJ_END = /(?:ous|ful|less|ive|able|ible|ical|ic|ish|ese|ary|-type|-style|-based|-old|-level|-wide|most)$/;
const NOT_ING = new Set(
  'during thing king ring spring string nothing something morning evening ceiling sibling wing sting'.split(' '),
);
const NOT_ED = new Set('hundred bed red sacred shred wed sled hatred naked rugged wicked infrared kindred'.split(' '));
const NOT_LY = new Set(
  'family fly supply ally rally assembly bully italy july daily early only elderly lovely friendly deadly belly jelly anomaly monopoly'.split(
    ' ',
  ),
);

function read(lower: string, tags: number): WordForm {
  const verbBase = verbLemma(lower);
  const nounBase = nounLemma(lower);
  const classed = nounClass(nounBase) !== null;
  const verb = (w: string): boolean =>
    verbBases.has(w) || hasSense('affects', w) || hasSense('undergoes', w) || (tags & WordClass.Verb) !== 0;
  return {
    closed: closed.get(lower) ?? null,
    verbBase,
    nounBase,
    isVerb: verb(verbBase),
    commonVerb: verbBases.has(lower),
    commonBase: verbBases.has(verbBase),
    plural: isPlural(lower),
    classed,
    asNoun:
      (tags & WordClass.Noun) !== 0 ||
      classed ||
      hasSense('acts', nounBase) ||
      hasSense('units', nounBase) ||
      NOUN_END.test(lower),
    past:
      (lower.endsWith('ed') && lower.length > 3 && !lower.endsWith('eed') && !NOT_ED.has(lower)) ||
      isIrregularPast(lower),
    ing: lower.endsWith('ing') && lower.length > 4 && !NOT_ING.has(lower),
    adverb: (tags & WordClass.Adverb) !== 0 || (lower.endsWith('ly') && !NOT_LY.has(lower)),
    adjectival: ADJ_END.test(lower),
    plain: tags === 0 && !classed && nounBase === lower && !verbBases.has(lower) && !/(?:ly|ing|ed)$/.test(lower),
  };
}

const forms = new Map<string, WordForm>();
const LIMIT = 30000;

/**
 * The facts about a word form.
 * @param lower the word in lower case with straight apostrophes; of a compound, all of it with its hyphens.
 */
export function wordForm(lower: string): WordForm {
  const held = forms.get(lower);
  if (held) return held;
  const made = read(lower, classesOf(lower));
  if (forms.size < LIMIT) forms.set(lower, made);
  return made;
}

/** The facts about a form of the vocabulary. */
export const formOf = ofWord((word) => wordForm(word.lower));
