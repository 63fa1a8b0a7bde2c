/**
 * A generated corpus: articles about many events, with known agreements and known contradictions, to prove that cost grows in proportion and that
 * alignment does not decay with size. All names and places are made of syllables; no two events share a town.
 */
import type { SourceDocument } from '../../src/text/article.ts';
import { Random } from './random.ts';

export interface KnownConflict {
  readonly event: number;
  /** What is in conflict: "killed", "injured", "homes". */
  readonly figure: string;
  /** The article that stands alone. */
  readonly path: string;
}

export interface Corpus {
  readonly documents: SourceDocument[];
  readonly conflicts: readonly KnownConflict[];
}

const ONSETS = [
  'B',
  'Br',
  'D',
  'Dr',
  'F',
  'G',
  'Gr',
  'H',
  'K',
  'Kr',
  'L',
  'M',
  'N',
  'P',
  'R',
  'S',
  'St',
  'T',
  'Tr',
  'V',
  'W',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const CODAS = ['l', 'n', 'r', 's', 'm', 'ck', 'nd', 'rt', 'lm'];
const TOWN_ENDS = ['ville', 'ford', 'burg', 'stead', 'mouth', 'haven', 'ton', 'field'];
const GIVEN = [
  'Anna',
  'Peter',
  'Maria',
  'John',
  'Laura',
  'Thomas',
  'Helen',
  'Martin',
  'Ruth',
  'David',
  'Sarah',
  'Paul',
];

interface Disaster {
  readonly noun: string;
  readonly opening: string;
  readonly building: string;
}

const DISASTERS: readonly Disaster[] = [
  { noun: 'fire', opening: 'A fire swept through the old quarter', building: 'homes' },
  { noun: 'flood', opening: 'A flood tore through the river district', building: 'houses' },
  { noun: 'earthquake', opening: 'An earthquake shook the hills', building: 'buildings' },
  { noun: 'explosion', opening: 'An explosion ripped through a warehouse', building: 'shops' },
  { noun: 'storm', opening: 'A storm battered the coast', building: 'homes' },
];

const FILLER = [
  'Residents spent the night with relatives or in the school hall, where volunteers handed out blankets and tea.',
  'The road along the valley stayed closed while crews cleared branches and broken glass.',
  'Neighbours described a long rumble and then a silence that nobody trusted.',
  'Shopkeepers swept the pavements in the morning and wondered when the power would return.',
  'The council called a meeting for the evening and asked people to keep away from the riverbank.',
  'A bakery opened its ovens early and gave bread to the crews who had worked without a break.',
  'Engineers walked the streets with torches and marked unsafe walls with yellow paint.',
  'Trains stopped short of the station and buses carried passengers around the closed district.',
  'The bishop opened the cathedral and a choir sang for those who had come to wait for news.',
  'Insurance assessors arrived before noon and began to photograph the damage street by street.',
  'Farmers brought tractors and chains and pulled what they could from the lanes.',
  'The hospital asked people with light complaints to stay at home until the corridors were clear.',
];

function word(random: Random): string {
  return random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS) + random.pick(VOWELS) + random.pick(CODAS);
}

function unique(used: Set<string>, make: () => string): string {
  for (;;) {
    const candidate = make();
    if (used.has(candidate)) continue;
    used.add(candidate);
    return candidate;
  }
}

/**
 * Makes a corpus.
 * @param size how many articles. @param perEvent how many of them tell of one event. @param seed any whole number.
 */
export function makeCorpus(size: number, perEvent = 8, seed = 1): Corpus {
  const random = new Random(seed);
  const used = new Set<string>();
  const documents: SourceDocument[] = [];
  const conflicts: KnownConflict[] = [];
  for (let event = 0; documents.length < size; event++) {
    const town = unique(used, () => word(random) + random.pick(TOWN_ENDS));
    const mayor = `${random.pick(GIVEN)} ${unique(used, () => word(random))}`;
    const chief = `${random.pick(GIVEN)} ${unique(used, () => word(random))}`;
    const disaster = random.pick(DISASTERS);
    const date = new Date(Date.UTC(2020, 0, 1 + random.whole(0, 1400))).toISOString().slice(0, 10);
    const facts = { killed: random.whole(3, 30), injured: random.whole(40, 90), homes: random.whole(101, 400) };
    const figure = random.pick(['killed', 'injured', 'homes'] as const);
    const odd = random.whole(1, perEvent - 1);
    const quote = `We will rebuild every street of ${town}, and nobody will be left ${random.pick(['alone', 'behind', 'waiting', 'outside'])} this winter`;
    for (let i = 0; i < perEvent && documents.length < size; i++) {
      const path = `event-${String(event).padStart(5, '0')}/${i}.txt`;
      const own = { ...facts };
      if (i === odd) {
        own[figure] += random.whole(2, 9);
        conflicts.push({ event, figure, path });
      }
      documents.push({
        path,
        published: date,
        text: article({ random, town, mayor, chief, disaster, facts: own, quote, variant: i }),
      });
    }
  }
  const present = new Map<number, number>();
  for (const d of documents) {
    const event = Number(d.path.slice(6, 11));
    present.set(event, (present.get(event) ?? 0) + 1);
  }
  return { documents, conflicts: conflicts.filter((c) => (present.get(c.event) ?? 0) > 1) };
}

interface Telling {
  readonly random: Random;
  readonly town: string;
  readonly mayor: string;
  readonly chief: string;
  readonly disaster: Disaster;
  readonly facts: { readonly killed: number; readonly injured: number; readonly homes: number };
  readonly quote: string;
  readonly variant: number;
}

function article(t: Telling): string {
  const { random, town, mayor, chief, disaster, facts, quote, variant } = t;
  const filler = (n: number): string => Array.from({ length: n }, () => random.pick(FILLER)).join(' ');
  const toll =
    variant % 2 === 0
      ? `${disaster.opening} of ${town} on Monday and killed ${facts.killed} people, Mayor ${mayor} said.`
      : `Mayor ${mayor} said ${facts.killed} people were killed when a ${disaster.noun} struck ${town} on Monday.`;
  const hurt =
    variant % 3 === 0
      ? `Another ${facts.injured} people were injured in ${town}, fire chief ${chief} told reporters.`
      : `Fire chief ${chief} said that ${facts.injured} people were injured in ${town}.`;
  const surname = mayor.split(' ')[1]!;
  return [
    `${disaster.noun.charAt(0).toUpperCase()}${disaster.noun.slice(1)} strikes ${town}`,
    toll,
    filler(4),
    hurt,
    filler(5),
    `The ${disaster.noun} destroyed ${facts.homes} ${disaster.building} in ${town}, according to the fire service.`,
    filler(5),
    `"${quote}," ${surname} said.`,
    filler(random.whole(8, 14)),
  ].join('\n\n');
}
