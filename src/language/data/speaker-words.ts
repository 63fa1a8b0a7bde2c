/** Closed word classes by which the phrase that names a speaker is told from the words around it. */
import { wordSet } from '../speech.ts';

/** Pronouns that can be the subject of a verb of speech. */
export const SUBJECT_PRONOUNS = wordSet(`he she they it i we who one you`);

/** Subject pronouns that name nobody in particular. */
export const OPEN_PRONOUNS = wordSet(`they it i we one you`);

/** Prepositions that tie a noun phrase to the noun before it. */
export const LINKS = wordSet(`of for from at in with on to by`);

/** Words that no noun phrase of a speaker holds. */
export const STOPS =
  wordSet(`that which who whom when while as but if because after before although though since until where so then and or nor what
how why than not there whether like about into during over under against between through despite via per he she they it
i we you him them himself herself themselves meanwhile however later also yet still once here yes no`);

/** Words that may stand between a subject and its verb. */
export const SKIPPED =
  wordSet(`also later then now once again further earlier still even just simply only never not reportedly has have had is are was
were been be did does do would will could can may might must should n't since long often always repeatedly publicly
today yesterday tonight to 's 'd 'll himself herself went on goes continued continues both all first recently already
soon quickly get got proceeded used sought tried seemed appeared`);

/** Words of a time phrase between a subject and its verb ("on Friday", "late last week"). */
export const DAY_LINKS =
  wordSet(`on in last this late early next week month year earlier morning afternoon evening night of at day the a that same ago
days weeks`);

/** Nouns for people who speak as a group or without a name. */
export const PEOPLE_WORDS =
  wordSet(`police officials authorities prosecutors investigators organizers organisers residents witnesses neighbors neighbours
critics analysts experts reporters doctors scientists researchers lawyers sources spokesman spokeswoman spokesperson
official officer source witness aide aides adviser advisor deputies people others some many friends family`);

/** Prepositions that open a clause as well: what follows is its subject. */
export const CLAUSE_OPENERS = wordSet(
  `after before since as until while when because although though if than that where but so for`,
);
