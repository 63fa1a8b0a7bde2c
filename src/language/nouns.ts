/** What kind of thing a noun names: people, aircraft, weapon, vehicle, building, place … */
import { NOUN_CLASSES } from './data/nouns.ts';
import { NameClass, nameClassOf } from './names.ts';
import { classesOf, WordClass } from './words.ts';

/** Endings of nouns for people by what they do; the word list of roles must hold the word as well. */
const AGENT = /(?:[a-z]{2}er|or|ist|ian|ant|ent|eer|ee|ess)$/;
const NO_AGENT =
  /^(?:computer|container|counter|carrier|cooler|cutter|printer|scanner|server|router|trailer|freighter|cruiser|destroyer|bulldozer|elevator|tractor|motor|reactor|monitor|indicator|factor|sector|vector|center|centre|number|letter|paper|order|border|corner|quarter|member|agreement|document|accident|incident|apartment|department|investment|payment|settlement|percent|cent|event|plant|restaurant|giant|committee|coffee|fee|degree|tree|process|business|success|access|address|congress|illness|witness|mattress|dispenser|transponder|feeler|sucker|pointer|opener|starter|fryer|boiler|heater|cover|shower|tower|power|river|fire)$/;

const classes = new Map<string, string>();
for (const [name, words] of Object.entries(NOUN_CLASSES))
  for (const word of words.trim().split(/\s+/)) if (!classes.has(word) || name === 'life') classes.set(word, name);

/** Lemmas seen so far; no more than this many are kept. */
const read = new Map<string, string | null>();
const LIMIT = 30000;

/**
 * Noun class of a singular lemma in lower case, else null. Beyond the lexicon, a noun for a person by role or kind and
 * agent nouns in -er, -or, -ist after a people word's pattern count as people.
 */
export function nounClass(lemma: string): string | null {
  const known = read.get(lemma);
  if (known !== undefined) return known;
  const made = classify(lemma);
  if (read.size < LIMIT) read.set(lemma, made);
  return made;
}

function classify(lemma: string): string | null {
  const held = classes.get(lemma);
  if (held) return held;
  const dash = lemma.lastIndexOf('-');
  if (dash > 0) {
    const tail = classes.get(lemma.slice(dash + 1));
    if (tail) return tail;
  }
  if ((classesOf(lemma) & WordClass.PersonNoun) !== 0) return 'people';
  if (AGENT.test(lemma) && !NO_AGENT.test(lemma) && (nameClassOf(lemma) & NameClass.Role) !== 0) return 'people';
  if (/(?:man|woman|person|goer|ist|ician|worker)$/.test(lemma) && lemma.length > 5) return 'people';
  return null;
}

/** People also stand behind lives ("the loss of 40 lives"). */
export function isPeople(lemma: string): boolean {
  const c = nounClass(lemma);
  return c === 'people' || c === 'life';
}
