/** Words that tie two parties in one fixed way, and adjectives that exclude each other. */

/** How two statements of one relation can contradict each other. */
export type RelationKind =
  /** It runs one way: who owns a firm is not owned by it. */
  | 'order'
  /** Its subject has one such object: a work's author, a firm's seat. */
  | 'one'
  /** It holds both ways. */
  | 'mutual';

export interface Relation {
  readonly kind: RelationKind;
  /** What stands between subject and object in a message. */
  readonly words: string;
  /** The same where it is denied. */
  readonly denial?: string;
  /** The object is a place. */
  readonly place?: true;
  /** It may hold one way today and the other way tomorrow: two teams, two parties. */
  readonly again?: true;
}

/** By the event of the claims that state it; "@" keeps them apart from verbs' lemmas. */
export const RELATIONS: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ['@own', { kind: 'order', words: 'owns' }],
  ['@buy', { kind: 'order', words: 'bought' }],
  ['@succeed', { kind: 'order', words: 'succeeded' }],
  ['@defeat', { kind: 'order', words: 'defeated', again: true }],
  ['@parent', { kind: 'order', words: 'is a parent of' }],
  ['@marry', { kind: 'mutual', words: 'is married to' }],
  ['@profit', { kind: 'one', words: 'made a profit of', denial: 'made a loss of' }],
  ['@capital', { kind: 'one', words: 'has the capital', place: true }],
  ['@base', { kind: 'one', words: 'is based in', place: true }],
  ['@born', { kind: 'one', words: 'was born in', place: true }],
  ['@found', { kind: 'one', words: 'was founded by' }],
  ['@write', { kind: 'one', words: 'was written by' }],
  ['@direct', { kind: 'one', words: 'was directed by' }],
  ['@create', { kind: 'one', words: 'was created by' }],
  ['@invent', { kind: 'one', words: 'was invented by' }],
  ['@design', { kind: 'one', words: 'was designed by' }],
  ['@compose', { kind: 'one', words: 'was composed by' }],
  ['@discover', { kind: 'one', words: 'was discovered by' }],
  ['@paint', { kind: 'one', words: 'was painted by' }],
]);

interface NounRelation {
  readonly event: string;
  /** Which side of the relation the noun's bearer is: "[Anna], the founder of [the firm]" makes Anna the object of "@found". */
  readonly bearer: 'subject' | 'object';
}

const NOUNS: readonly (readonly [string, 'subject' | 'object', string])[] = [
  ['@own', 'object', 'subsidiary'],
  ['@own', 'subject', 'owner proprietor'],
  ['@succeed', 'subject', 'successor'],
  ['@succeed', 'object', 'predecessor'],
  ['@marry', 'subject', 'husband wife spouse'],
  ['@parent', 'subject', 'father mother'],
  ['@parent', 'object', 'son daughter'],
  ['@capital', 'object', 'capital'],
  ['@found', 'object', 'founder'],
  ['@write', 'object', 'author'],
  ['@create', 'object', 'creator'],
  ['@invent', 'object', 'inventor'],
  ['@design', 'object', 'designer architect'],
  ['@compose', 'object', 'composer'],
  ['@discover', 'object', 'discoverer'],
];

/** By singular noun. */
export const RELATION_NOUNS: ReadonlyMap<string, NounRelation> = new Map(
  NOUNS.flatMap(([event, bearer, list]) => list.split(' ').map((noun) => [noun, { event, bearer }] as const)),
);

/** Verbs whose subject and object are the relation's. */
export const ORDER_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    own: '@own',
    buy: '@buy',
    acquire: '@buy',
    purchase: '@buy',
    succeed: '@succeed',
    replace: '@succeed',
    defeat: '@defeat',
    beat: '@defeat',
    marry: '@marry',
  }),
);

/** Verbs of making: the work is the relation's subject, its maker the object. */
export const MAKER_VERBS: ReadonlyMap<string, string> = new Map(
  'found write direct create invent design compose discover paint'
    .split(' ')
    .map((verb) => [verb, `@${verb}`] as const),
);

/** "After Anna Berg's death, Karl Holm was elected": the end of a term, and its new holder's beginning. */
export const TERM_ENDS: ReadonlySet<string> = new Set(
  'death resignation departure retirement dismissal removal ouster abdication'.split(' '),
);
export const TERM_BEGINNINGS: ReadonlySet<string> = new Set(
  'elect appoint name choose crown swear install promote select'.split(' '),
);

/** Words of a business's result, by whether it is a loss. */
export const RESULT_NOUNS: ReadonlyMap<string, boolean> = new Map([
  ['profit', false],
  ['earning', false],
  ['earnings', false],
  ['income', false],
  ['loss', true],
]);
export const RESULT_VERBS: ReadonlyMap<string, boolean> = new Map([
  ['earn', false],
  ['lose', true],
]);
/** Verbs by which a business tells its result. */
export const REPORTING_RESULTS: ReadonlySet<string> = new Set(['report', 'post', 'announce', 'record', 'book', 'make']);

const CONTRARIES: readonly string[] = [
  'best worst',
  'largest smallest',
  'biggest smallest',
  'greatest worst',
  'highest lowest',
  'longest shortest',
  'richest poorest',
  'oldest youngest',
  'strongest weakest',
  'best-selling worst-selling',
  'first last',
  'first second',
  'public private',
  'real fictional',
  'male female',
  'guilty innocent',
  'dead alive',
  'liberal conservative',
  'left-wing right-wing',
  'legal illegal',
];

/** Adjectives by those that cannot be said of the same thing. */
export const CONTRARY: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    const held = map.get(a) ?? new Set();
    map.set(a, held.add(b));
  };
  for (const line of CONTRARIES) {
    const [a = '', b = ''] = line.split(' ');
    add(a, b);
    add(b, a);
  }
  return map;
})();

/** Contraries that hold of a person or thing whatever noun they stand with. */
export const CONTRARY_ALONE: ReadonlySet<string> = new Set(
  'liberal conservative left-wing right-wing guilty innocent dead alive real fictional'.split(' '),
);
