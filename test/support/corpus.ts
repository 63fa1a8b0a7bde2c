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

const PROMISES = 'rebuild|reopen|restore|protect|repair|warm|light|defend'.split('|');
const NOBODY = 'nobody|not one family|no child|no neighbour|no shop|not a single street'.split('|');
const FATES = 'freeze|be forgotten|be left alone|wait|go hungry|stand empty|be moved away|pay for it'.split('|');

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

/** Parts of sentences that say nothing of the event's figures; their combinations are too many for two articles to share many. */
const WHO =
  'Residents|Shopkeepers|Engineers|Neighbours|Volunteers|Farmers|Teachers|Drivers|Nurses|Bakers|Students|Plumbers|Carpenters|Surveyors|Gardeners|Fishermen|Librarians|Roofers|Electricians|Cleaners'.split(
    '|',
  );
const DID =
  'swept|watched|cleared|photographed|crossed|described|measured|repaired|marked|opened|left|guarded|filled|visited|washed|searched|painted|covered|emptied|inspected'.split(
    '|',
  );
const WHAT =
  'the pavements|the narrow lanes|the old market|the school yard|the flooded cellars|the broken windows|the closed station|the chapel steps|the wooden bridge|the garages|the tram stop|the library|the warehouse doors|the gardens|the village green|the bakery|the quay|the playground|the town hall cellar|the allotments'.split(
    '|',
  );
const WHEN =
  'before noon|until the evening|in the early hours|without a break|under grey skies|in heavy rain|by torchlight|after breakfast|in silence|with borrowed tools|as the wind dropped|while the church bells rang|as buses passed|in small groups|with great care|behind yellow tape|long after dark|as children looked on|with little to say|in the cold'.split(
    '|',
  );
const THEN =
  'Nobody complained|Some had not slept|Others brought tea|The radio played softly|A dog barked somewhere|The road stayed closed|The power came back slowly|Buses ran late|Offices stayed shut|The water was brown|Phones rang and rang|The shops opened late'.split(
    '|',
  );

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
    const quote = `We will ${random.pick(PROMISES)} ${random.pick(WHAT)} of ${town} ${random.pick(WHEN)}, and ${random.pick(NOBODY)} will ${random.pick(FATES)} this winter`;
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
  const filler = (n: number): string =>
    Array.from(
      { length: n },
      () =>
        `${random.pick(WHO)} ${random.pick(DID)} ${random.pick(WHAT)} ${random.pick(WHEN)}. ${random.pick(THEN)} ${random.pick(WHEN)}.`,
    ).join(' ');
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
