/** Words that carry grammar rather than content: a quotation that differs only in these says the same. Modals and negations are not among them. */
export const LIGHT_WORDS = `a an the this that these those and or but so as if then than of in on at to for from by with into onto upon about over
under up down out off through between among toward towards during before after since until i me my mine we us our ours you your yours he him his she her hers it
its they them their theirs myself himself herself itself themselves ourselves yourself who whom whose which what there here be am is are was were
been being have has had having do does did doing 's also too just well oh ah uh um er yes yeah okay ok now while because like very really quite
such any some all both each own same other`;

/** Of these the ones that say who, whose or how many: one of them for another, or more than one left out, makes other words of a quotation. */
export const POINTING_WORDS = `i me my mine we us our ours you your yours he him his she her hers it its they them their theirs myself himself herself itself
themselves ourselves yourself whose what some any all both each`;

/** Small words of which one means the opposite of the other. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['before', 'after'],
  ['up', 'down'],
  ['in', 'out'],
  ['into', 'from'],
  ['over', 'under'],
  ['to', 'from'],
  ['since', 'until'],
];

/** Pronouns in two forms, of which each stands for the other: the second is how both are compared. */
export const PRONOUN_FORMS: Readonly<Record<string, string>> = {
  somebody: 'someone',
  anybody: 'anyone',
  everybody: 'everyone',
  nobody: 'noone',
};

/** Words of sympathy: many people say a sentence of nothing else, each for themselves. */
export const SYMPATHY_WORDS = `thought prayer pray heart condolence sympathy family families relative friend community communities colleague victim survivor loved lost
injured wounded affect involved tragedy tragic terrible horrible awful dreadful incident event loss sincere deep deeply deepest heartfelt time
difficult today tonight go send extend offer express sorry sad saddened sadness devastate heartbroken grieve grief everyone everybody anyone impacted
touched shocked ones one people everyone's`;

/** Written-out small numbers, so that "three" and "3" are one word. */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
};

/** Contractions that do not follow the rule (stem + 'm, 're, 've, 'll, 'd, n't). */
export const CONTRACTIONS: Readonly<Record<string, readonly string[]>> = {
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  "let's": ['let', 'us'],
  "'em": ['them'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
};

/** Nouns that count whatever they are put to; they name no thing of their own. */
export const VAGUE_HEADS: ReadonlySet<string> = new Set(
  (
    'time case place thing part way number people person day year month week hour minute second point percent member other one game goal vote ' +
    'dollar euro pound area site side group report incident attack kind type piece step reason total all half others share rate level list set series'
  ).split(' '),
);

/** Nouns for people who may be all the people of an accident, or nearly: crews and staff apart. */
export const LOOSE_PEOPLE =
  'person people individual survivor victim passenger resident villager traveler traveller occupant guest visitor worker miner hiker climber ' +
  'migrant employee student pupil';
