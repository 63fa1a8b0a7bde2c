/** Generator of pairs of articles: a quotation in the first, a copy of it in the second, changed in one known way. All wording is invented here. */
import type { Random } from '../support/random.ts';

export const CHANGES = [
  'typography',
  'extract',
  'ellipsis',
  'insertion',
  'content word',
  'negation',
  'speaker',
] as const;

export type Change = (typeof CHANGES)[number];

export interface Copy {
  readonly change: Change;
  readonly first: string;
  readonly second: string;
}

const GIVEN = [
  'Ines',
  'Marek',
  'Odile',
  'Tobias',
  'Ruth',
  'Pavel',
  'Leila',
  'Gareth',
  'Simone',
  'Anton',
  'Hannah',
  'Victor',
];
const SURNAMES = [
  'Halloran',
  'Brandt',
  'Okafor',
  'Lindqvist',
  'Marchetti',
  'Vale',
  'Rusk',
  'Teller',
  'Novotny',
  'Ashby',
  'Quintero',
  'Drummond',
];
const ROLES = ['Mayor', 'Fire Chief', 'Governor', 'Senator', 'Police Chief', 'Health Minister', 'Professor', 'Judge'];

const SUBJECTS = [
  'The council',
  'Our hospital',
  'This harbour',
  'Every school in the valley',
  'The ferry company',
  'My department',
  'The rail line',
  'Nobody in this town',
];
const MODALS = [
  'will not',
  'cannot',
  'should never',
  'will',
  'must',
  'did not',
  'could not',
  'has never',
  'should',
  'would not',
];
const VERBS = ['accept', 'repair', 'abandon', 'finance', 'close', 'reopen', 'sell', 'defend', 'replace', 'inspect'];
const OBJECTS = [
  'the northern bridge',
  'a second tunnel',
  'the old flood gates',
  'those broken promises',
  'the winter timetable',
  'the grain terminal',
  'another delay',
  'cheap concrete',
];
const TAILS = [
  'before the spring floods arrive',
  'while families sleep in the gymnasium',
  'without a public hearing in October',
  'as long as the pumps are working',
  'because the insurers refuse to pay',
  'after everything the volunteers have done',
  'unless the ministry sends engineers',
  'until the last resident is back home',
];
const SECOND = [
  'We owe the people on the river an honest answer',
  'The money was spent on fireworks and a fountain',
  'I have asked the auditors to look at every invoice',
  'That warning was printed on the front page in March',
  'Three winters ago the same pipe burst under the market',
  'Our grandparents built the dyke with shovels and carts',
];
const REPLACEMENTS: Readonly<Record<string, string>> = {
  accept: 'welcome',
  repair: 'demolish',
  abandon: 'protect',
  finance: 'postpone',
  close: 'enlarge',
  reopen: 'flatten',
  sell: 'rebuild',
  defend: 'condemn',
  replace: 'measure',
  inspect: 'ignore',
};

interface Person {
  readonly name: string;
  readonly role: string;
}

function person(random: Random, not?: Person): Person {
  for (;;) {
    const name = `${random.pick(GIVEN)} ${random.pick(SURNAMES)}`;
    if (not && name.split(' ')[1] === not.name.split(' ')[1]) continue;
    return { name, role: random.pick(ROLES) };
  }
}

type Marks = readonly [string, string];
const MARKS: readonly Marks[] = [
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ["''", "''"],
  ['``', "''"],
  ['«', '»'],
];

/** Sets a quotation of one or two sentences in a sentence that names its speaker. */
function attribute(random: Random, who: Person, sentences: readonly string[], [open, close]: Marks): string {
  const [a, b] = sentences;
  const verb = random.pick(['said', 'told reporters', 'added', 'warned']);
  const title = `${who.role} ${who.name}`;
  const plain = verb === 'told reporters' ? 'said' : verb;
  const rest = b === undefined ? '' : ` ${open}${b}.${close}`;
  return random.pick([
    `${open}${a},${close} ${plain} ${title}.${rest}`,
    `${open}${a},${close} ${title} ${verb}.${rest}`,
    `${title} ${verb === 'told reporters' ? verb : 'said'}: ${open}${a}.${b === undefined ? '' : ` ${b}.`}${close}`,
    `${open}${a},${close} ${plain} ${who.name}, the town's former ${who.role.toLowerCase()}.${rest}`,
  ]);
}

const FILLER = [
  'The meeting in the town hall lasted until midnight.',
  'Rain is expected for most of the week.',
  'The river stood higher than in any year since the war.',
  'Shops on the quay stayed shut on Thursday.',
  'A second report is due next month.',
];

function article(random: Random, quoted: string): string {
  return [random.pick(FILLER), quoted, random.pick(FILLER)].join('\n\n');
}

function contracted(sentence: string): string {
  return sentence
    .replace('will not', 'won’t')
    .replace('did not', 'didn’t')
    .replace('could not', 'couldn’t')
    .replace('would not', 'wouldn’t');
}

/** One pair of articles. */
export function makeCopy(random: Random, change: Change): Copy {
  const who = person(random);
  const verb = random.pick(VERBS);
  const negative = ['will not', 'cannot', 'should never', 'did not', 'could not', 'has never', 'would not'];
  const modal = change === 'negation' ? random.pick(negative) : random.pick(MODALS);
  const ending =
    modal === 'has never'
      ? {
          accept: 'accepted',
          repair: 'repaired',
          abandon: 'abandoned',
          finance: 'financed',
          close: 'closed',
          reopen: 'reopened',
          sell: 'sold',
          defend: 'defended',
          replace: 'replaced',
          inspect: 'inspected',
        }[verb]!
      : verb;
  const object = random.pick(OBJECTS);
  const tail = random.pick(TAILS);
  const subject = random.pick(SUBJECTS);
  const first = `${subject} ${modal} ${ending} ${object} ${tail}`;
  const second = random.pick([true, false]) ? [random.pick(SECOND)] : [];
  const original = attribute(random, who, [first, ...second], random.pick(MARKS));
  const marks = random.pick(MARKS);
  let copied = first;
  let speaker = who;
  if (change === 'typography') copied = contracted(first);
  if (change === 'extract') copied = random.pick([`${subject} ${modal} ${ending} ${object}`, first]);
  if (change === 'ellipsis')
    copied = random.pick([
      `${subject} ${modal} ${ending} ${object} …`,
      `${subject} … ${modal} ${ending} ${object} ${tail}`,
      `${subject} ${modal} ${ending} ${object} ... ${tail.split(' ').slice(2).join(' ')}`,
    ]);
  if (change === 'insertion')
    copied = random.pick([
      `${subject} [in Norville] ${modal} ${ending} ${object} ${tail}`,
      `${subject} ${modal} ${ending} ${object} (near the station) ${tail}`,
      `[It] ${modal} ${ending} ${object} ${tail}`,
    ]);
  if (change === 'content word')
    copied = random.pick([
      first.replace(ending, REPLACEMENTS[verb]!),
      first.replace(object, `${object.split(' ').slice(0, -1).join(' ')} lighthouse`),
    ]);
  if (change === 'negation')
    copied = first
      .replace('will not', 'will')
      .replace('cannot', 'can')
      .replace('should never', 'should')
      .replace('did not', 'did')
      .replace('could not', 'could')
      .replace('has never', 'has')
      .replace('would not', 'would');
  if (change === 'speaker') speaker = person(random, who);
  const keep = change === 'extract' ? [] : second;
  return {
    change,
    first: article(random, original),
    second: article(random, attribute(random, speaker, [copied, ...keep], marks)),
  };
}
