/**
 * What figures in the news are of: matters that reports tell in many ways ("took part in the march", "the rally drew", "a crowd of"). A
 * figure belongs to the matter of whose rules one holds; figures of one matter are the same claim where place, day and parties allow it.
 *
 * A rule holds when all that it names does:
 * - `of`: type of the quantity, with the dimension of its unit after a colon ("measure:length").
 * - `counts`: singular lemmas that may be counted; `@class` stands for a noun class, `-` for nothing named.
 * - `event`: event classes or verb lemmas that govern the figure.
 * - `near`: words of which one stands near the figure (lemmas; `a_b` is two words in a row); for measured figures the nearest word of all
 *   rules decides.
 * - `and`: words of which one stands near as well; `not`: words that must not.
 *
 * Of a matter's own:
 * - `alike`: nouns by which one thing is counted ("customers" and "homes" without power). Without it, heads must agree.
 * - `loosely`: nouns that may count a little more or less ("passengers" and "people" aboard).
 * - `kinds`: words that tell one figure of the matter from another ("net", "operating"); a slash joins words for one kind.
 * - `personal`: the figure belongs to one person or party ("bail").
 * - `event` and `people`: what a figure asserts of itself where the grammar leaves it open.
 * - `named`: figures are held against each other only where both name the same party ("votes").
 * - `plain`: the rules only tell the event; the figure is compared by that, as tolls are.
 */
export interface MatterRule {
  readonly of: string;
  readonly counts?: string;
  readonly event?: string;
  readonly near?: string;
  readonly and?: string;
  readonly not?: string;
}

export interface Matter {
  readonly rules: readonly MatterRule[];
  readonly alike?: string;
  readonly loosely?: string;
  readonly kinds?: string;
  readonly personal?: true;
  readonly event?: string;
  readonly people?: true;
  /** One figure a place: towns have each their own rain. */
  readonly local?: true;
  /** Likeness asked of the two sentences, 0 to 1. */
  readonly asks?: number;
  /** The decision is the news: what will be paid and what was paid are one figure. */
  readonly decided?: true;
  /** Told at information level at most: other things decide it that no word says. */
  readonly weak?: true;
  readonly named?: true;
  readonly plain?: true;
}

const STAFF =
  'worker employee staff staffer member people person teacher nurse driver doctor pilot miner dockworker technician labourer laborer crew colleague';
const PERSONS = 'person people individual survivor';
const LOOSELY = `${PERSONS} passenger resident villager traveler traveller occupant victim guest visitor worker miner hiker climber migrant`;
const GUNS = 'gun firearm weapon rifle pistol handgun';
const HOMES = 'home house household building structure property residence dwelling';
const CAPTIVES = 'inmate prisoner detainee convict';
const PERIODS =
  'net operating gross pretax adjusted underlying quarter quarterly annual annually year half first second third fourth monthly';

export const MATTERS: Readonly<Record<string, Matter>> = {
  // Counts, the narrower first.
  toll: {
    rules: [
      { of: 'count', counts: '-', near: 'toll death_toll' },
      { of: 'count', counts: '- people person number', near: 'number', and: 'dead killed died deaths fatalities' },
      { of: 'count', counts: '-', near: 'confirmed_dead feared_dead presumed_dead' },
      { of: 'count', counts: '@people', event: 'lose', near: 'life' },
    ],
    event: 'kill',
    people: true,
    plain: true,
  },
  hurt: {
    rules: [
      { of: 'count', counts: '- people person number', near: 'number', and: 'injured wounded hurt injuries' },
      { of: 'count', counts: '@people -', event: 'suffer sustain', near: 'injury wound' },
    ],
    event: 'injure',
    people: true,
    plain: true,
  },
  margin: {
    rules: [
      { of: 'count', counts: 'vote ballot', near: 'lead margin majority ahead behind separate difference' },
      { of: 'count', counts: 'vote ballot', near: 'won_by win_by lost_by lose_by' },
    ],
    alike: 'vote ballot',
    kinds: 'precinct reporting partial preliminary projection',
  },
  'votes cast': { rules: [{ of: 'count', counts: 'vote ballot', near: 'cast' }], alike: 'vote ballot' },
  votes: {
    rules: [{ of: 'count', counts: 'vote ballot' }],
    alike: 'vote ballot',
    personal: true,
    named: true,
    kinds: 'precinct reporting partial preliminary projection',
  },
  capacity: {
    rules: [
      { of: 'count', counts: '@people seat -', near: 'capacity' },
      {
        of: 'count',
        counts: '@people',
        event: 'carry hold seat accommodate have',
        near: 'license licence licensed certify certified design designed build built permit permitted allow allowed authorize authorized authorise',
      },
      {
        of: 'count',
        counts: '@people',
        event: 'license certify design build permit allow authorize authorise',
      },
    ],
    alike: 'person people passenger seat',
    people: true,
  },
  aboard: {
    rules: [
      { of: 'count', counts: '@people', event: 'carry transport ferry' },
      {
        of: 'count',
        counts: '@people -',
        near: 'aboard on_board',
        not: 'kill die dead death injure wound hurt rescue save survive missing survivor victim toll',
      },
    ],
    people: true,
    loosely: LOOSELY,
  },
  escape: {
    rules: [
      { of: 'count', counts: '@people -', event: 'escape' },
      { of: 'count', counts: CAPTIVES, near: 'escape breakout jailbreak on_run on_loose at_large fugitive' },
      { of: 'count', counts: CAPTIVES, event: 'break displace flee', near: 'prison jail facility cell out' },
      { of: 'count', counts: '@people', near: 'escaped' },
    ],
    event: 'escape',
    people: true,
    alike: `${CAPTIVES} person people`,
  },
  hostages: {
    rules: [
      { of: 'count', counts: '@people -', near: 'hostage' },
      { of: 'count', counts: '@people', event: 'abduct kidnap' },
      { of: 'count', counts: '@people', near: 'abduct kidnap abductee' },
    ],
    people: true,
    alike: 'person people hostage captive',
    loosely: 'person people hostage captive student pupil villager worker passenger',
  },
  trapped: {
    rules: [
      { of: 'count', counts: '@people -', event: 'trap' },
      { of: 'count', counts: '@people', event: 'stick be', near: 'underground' },
    ],
    people: true,
    alike: 'miner worker man person people',
    loosely: LOOSELY,
  },
  missing: {
    rules: [
      { of: 'count', counts: '@people -', event: 'miss' },
      {
        of: 'count',
        counts: '@people -',
        near: 'missing unaccounted',
        event: 'be remain report fear search look stand rise put say list leave continue seek reach have total number',
      },
      { of: 'count', counts: '@people -', near: 'fate', and: 'unknown unclear' },
      { of: 'count', near: 'number_of_missing missing_persons' },
    ],
    event: 'miss',
    people: true,
    alike: PERSONS,
    loosely: LOOSELY,
  },
  rescued: {
    rules: [
      { of: 'count', counts: '@people -', event: 'rescue survive save' },
      { of: 'count', counts: 'survivor' },
      {
        of: 'count',
        counts: '@people -',
        event: 'pull pluck bring take find lift haul',
        near: 'alive ashore safety survivor',
      },
      { of: 'count', counts: '@people', event: 'pluck' },
    ],
    event: 'rescue',
    people: true,
    alike: PERSONS,
    loosely: LOOSELY,
  },
  strikers: {
    rules: [
      {
        of: 'count',
        counts: STAFF,
        near: 'strike walkout off_job striker',
        not: 'kill injure wound airstrike missile drone',
      },
      { of: 'count', counts: STAFF, event: 'walk', near: 'out off' },
      { of: 'count', counts: 'striker' },
    ],
    alike: 'worker employee staff member striker people person',
    loosely: STAFF,
  },
  crowd: {
    rules: [
      { of: 'count', counts: '@people -', event: 'attend march rally assemble demonstrate protest gather' },
      {
        of: 'count',
        counts: '@people -',
        event: 'draw attract take turn join watch see pack fill bring pull participate witness cheer come',
        near: 'protest rally march demonstration demonstrator protester crowd match game stadium spectator concert festival parade ceremony fan vigil procession',
      },
      { of: 'count', counts: '- crowd attendance', near: 'crowd attendance' },
      { of: 'count', counts: '-', event: 'be see watch have', near: 'stadium arena stand stands' },
    ],
    people: true,
    kinds:
      'vigil funeral protest rally march demonstration match game concert festival party wedding parade ceremony memorial final strike',
    alike: 'person people protester demonstrator protestor marcher crowd spectator fan supporter attendee onlooker',
    loosely: 'person people protester demonstrator worker student fan supporter',
  },
  layoffs: {
    personal: true,
    rules: [
      { of: 'count', counts: `@job ${STAFF} layoff redundancy -`, event: 'layoff' },
      { of: 'count', counts: `@job ${STAFF} layoff -`, near: 'layoff redundancy redundant lay_off laid_off job_cut' },
      { of: 'count', counts: '@job', near: 'do_without get_rid' },
      { of: 'count', counts: '@job', event: 'go lose disappear vanish threaten', not: 'create add' },
      { of: 'count', counts: STAFF, event: 'lose', near: 'job' },
      {
        of: 'count',
        counts: `${STAFF} -`,
        near: 'workforce headcount payroll',
        event: 'fall reduce cut trim slash shrink',
      },
    ],
    alike: `@job ${STAFF} layoff redundancy`,
    people: true,
    event: 'layoff',
  },
  hiring: {
    personal: true,
    rules: [
      { of: 'count', counts: `@job ${STAFF}`, event: 'hire create' },
      { of: 'count', counts: '@job', event: 'add' },
    ],
    alike: `@job ${STAFF}`,
  },
  outage: {
    rules: [
      {
        of: 'count',
        counts: `${HOMES} customer people person resident business consumer user -`,
        near: 'power electricity outage blackout',
        event:
          'leave lose be cut fall knock intercept affect have remain hit go plunge report suffer experience face black stay',
        not: 'restore reconnect plant generate return',
      },
      {
        of: 'count',
        counts: `${HOMES} customer`,
        near: 'without_power without_electricity lost_power lose_power power_outage',
      },
    ],
    alike: `${HOMES} customer people person resident consumer user`,
  },
  arrests: {
    rules: [
      { of: 'count', counts: '@people arrest -', event: 'arrest', not: 'abduct kidnap hostage' },
      {
        of: 'count',
        counts: '@people detention -',
        event: 'detain',
        not: 'abduct kidnap hostage kidnapper gunman rebel',
      },
      { of: 'count', counts: '@people -', near: 'custody arrest', event: 'take hold make be' },
      { of: 'count', counts: '@people', event: 'hold', and: 'police officer', near: 'police officer' },
    ],
    people: true,
    alike: 'person people arrest detention suspect protester demonstrator protestor',
  },
  evacuees: {
    rules: [
      { of: 'count', counts: '@people evacuee evacuation -', event: 'evacuate displace', not: 'prison jail inmate' },
      {
        of: 'count',
        counts: '@people -',
        event: 'force drive order flee have leave tell urge move',
        near: 'evacuate flee home safety evacuation',
        not: 'kill die work worker office power electricity',
      },
    ],
    people: true,
    alike: 'person people resident evacuee evacuation villager homeowner',
    loosely: LOOSELY,
  },
  'homes destroyed': {
    rules: [
      { of: 'count', counts: HOMES, event: 'destroy' },
      {
        of: 'count',
        counts: HOMES,
        event: 'burn lose consume raze level gut reduce swallow engulf claim flatten wipe fall',
        near: 'fire blaze flame wildfire storm flood quake earthquake tornado hurricane ash rubble ground inferno',
        not: 'power electricity',
      },
    ],
    alike: 'home house residence dwelling household',
    event: 'destroy',
  },
  cases: {
    rules: [
      { of: 'count', counts: '@people infection -', event: 'infect' },
      { of: 'count', counts: '-', near: 'case', and: '@disease outbreak epidemic infection' },
      { of: 'count', counts: 'case infection', near: '@disease outbreak epidemic infect infection' },
      {
        of: 'count',
        counts: '@people -',
        near: 'infect infected sicken sickened test_positive tested_positive fell_ill fall_ill ill',
        and: '@disease outbreak epidemic infection',
        not: 'die kill dead',
      },
    ],
    people: true,
    event: 'infect',
    alike: 'person people case infection patient',
  },
  'weapons seized': {
    rules: [
      {
        of: 'count',
        counts: `@gun ${GUNS}`,
        event: 'seize confiscate recover find discover',
        not: 'stole stolen',
      },
    ],
    alike: GUNS,
  },
  'records exposed': {
    rules: [
      {
        of: 'count',
        counts: '@people account record',
        near: 'breach hack hacker leak leaked expose exposed data hacking',
        and: 'data record detail information breach account leak hack',
        not: 'kill die arrest',
      },
    ],
    alike: 'person people customer user account record client',
  },
  shots: {
    rules: [{ of: 'count', counts: 'shot round bullet gunshot', event: 'launch fire hear shoot' }],
    alike: 'shot round bullet gunshot',
  },
  launched: {
    rules: [
      { of: 'count', counts: '@aircraft @weapon', event: 'launch' },
      {
        of: 'count',
        counts: '@aircraft @weapon',
        event: 'attack come use involve fire strike target send',
        near: 'attack strike barrage assault',
        not: 'down intercept destroy shot',
      },
    ],
    event: 'launch',
  },
  downed: {
    rules: [
      { of: 'count', counts: '@aircraft @weapon', event: 'intercept' },
      {
        of: 'count',
        counts: '@aircraft @weapon',
        event: 'destroy',
        near: 'air_defence air_defense air_defences air_defenses air_force defence defense',
      },
      { of: 'count', counts: '@aircraft @weapon -', near: 'shot_down brought_down shoot_down' },
    ],
    event: 'intercept',
  },
  // Measured figures: of all rules that hold, the one whose word is nearest decides.
  fine: {
    decided: true,
    rules: [
      { of: 'money', near: 'fine fined penalty', not: 'prize' },
      { of: 'money', event: 'pay', near: 'order ordered', not: 'damages compensation family victim' },
    ],
    personal: true,
  },
  bail: { decided: true, rules: [{ of: 'money', near: 'bail bond' }], personal: true },
  ransom: {
    rules: [
      { of: 'money', near: 'ransom' },
      { of: 'money', event: 'demand', near: 'kidnapper gang hijacker abductor' },
    ],
  },
  damages: {
    decided: true,
    rules: [{ of: 'money', near: 'settlement settle verdict jury', not: 'acquire' }],
    personal: true,
  },
  'cost of damage': {
    rules: [
      { of: 'money', near: 'damage', not: 'jury punitive compensatory award verdict lawsuit sue' },
      {
        of: 'money',
        near: 'loss',
        and: 'storm flood fire quake earthquake hurricane insurer insured insurance disaster',
      },
    ],
  },
  deal: {
    decided: true,
    rules: [
      { of: 'money', near: 'snap_up snapped_up take_over taken_over' },
      { of: 'money', near: 'deal', and: 'buy acquire control takeover stake shareholder merger' },
      {
        of: 'money',
        near: 'acquire acquisition buy purchase takeover merger buyout bid',
        not: 'share house home player',
      },
    ],
    personal: true,
  },
  profit: { rules: [{ of: 'money', near: 'profit net_income earn' }], kinds: PERIODS, personal: true },
  loss: { rules: [{ of: 'money', near: 'loss', not: 'storm flood quake insurer' }], kinds: PERIODS, personal: true },
  revenue: { rules: [{ of: 'money', near: 'revenue turnover' }], kinds: PERIODS, personal: true },
  donation: {
    decided: true,
    rules: [
      { of: 'money', event: 'give receive pledge', near: 'foundation charity philanthropist donor benefactor' },
      { of: 'money', near: 'donate donation' },
    ],
    personal: true,
  },
  theft: {
    rules: [
      {
        of: 'money',
        near: 'steal stolen thief robber theft heist loot embezzle siphon defraud swindle launder pocket fraud embezzlement',
      },
      { of: 'money', near: 'make_off made_off got_away' },
    ],
  },
  compensation: {
    decided: true,
    rules: [
      { of: 'money', near: 'compensation compensate' },
      {
        of: 'money',
        near: 'family victim relative',
        and: 'bereaved each every compensation deceased dead',
        not: 'damage bail fine',
      },
    ],
  },
  budget: { decided: true, rules: [{ of: 'money', near: 'budget', not: 'deficit cut gap shortfall surplus' }] },
  salary: { rules: [{ of: 'money', near: 'salary wage' }], personal: true },
  prize: { rules: [{ of: 'money', near: 'prize jackpot lottery' }] },
  price: {
    decided: true,
    rules: [
      { of: 'money', near: 'price priced retail', not: 'share stock oil barrel house crude gas' },
      {
        of: 'money',
        near: 'on_sale sell_for sold_for sells_for sell_at sold_at starts_at start_at starting',
        not: 'damage project building repair share house',
      },
      { of: 'money', event: 'cost', near: 'will version model phone device handset car console console ticket' },
    ],
  },
  turnout: {
    rules: [
      { of: 'percent', near: 'turnout cast' },
      { of: 'percent', near: 'voter', and: 'part registered eligible turnout' },
    ],
  },
  'share of the vote': {
    rules: [
      {
        of: 'percent',
        event: 'take win get receive secure poll garner',
        and: 'vote ballot',
        not: 'turnout registered',
      },
      { of: 'percent', near: 'vote ballot', not: 'turnout cast registered' },
    ],
    personal: true,
  },
  'pay rise': {
    decided: true,
    rules: [
      {
        of: 'percent',
        near: 'raise rise increase hike',
        and: 'pay wage salary wages raise raises',
        not: 'price tax rent inflation',
      },
    ],
  },
  unemployment: { rules: [{ of: 'percent', near: 'unemployment jobless joblessness' }] },
  inflation: { rules: [{ of: 'percent', near: 'inflation' }] },
  wind: { local: true, rules: [{ of: 'measure:speed', near: 'wind gust' }], kinds: 'gust sustained' },
  rainfall: { local: true, rules: [{ of: 'measure:length', near: 'rain rainfall precipitation' }] },
  snowfall: { local: true, rules: [{ of: 'measure:length', near: 'snow snowfall' }] },
  depth: { rules: [{ of: 'measure:length', near: 'depth deep underground below beneath', not: 'feet_of snow' }] },
  altitude: {
    rules: [
      {
        of: 'measure:length',
        near: 'altitude cruise cruising fly flying radar',
        and: 'plane jet aircraft flight helicopter airliner airplane',
      },
    ],
  },
  burned: { rules: [{ of: 'measure:area', near: 'burn burned burnt scorch char blacken wildfire blaze fire' }] },
  sentence: {
    decided: true,
    rules: [
      {
        of: 'duration',
        near: 'sentence jail prison imprison imprisonment bar behind_bars incarcerate lock_up locked_up',
        not: 'face maximum could may carry',
      },
    ],
    kinds: 'probation suspended parole supervised',
    personal: true,
  },
  'length of strike': { rules: [{ of: 'duration', near: 'strike walkout stoppage', not: 'airstrike missile' }] },
  'river level': {
    rules: [
      {
        of: 'measure:length',
        near: 'crest river water_level flood_stage gauge',
        not: 'rain rainfall wide bridge kilometer kilometre mile',
      },
    ],
  },
  distance: {
    weak: true,
    rules: [
      {
        of: 'measure:length',
        near: 'north south east west northeast northwest southeast southwest north-east north-west south-east south-west away offshore from off',
        not: 'rain snow',
      },
    ],
    asks: 0.3,
  },
  'interim score': {
    rules: [
      {
        of: 'score',
        near: 'half-time halftime interval break lead led ahead up trail trailed level down made_it make_it equaliser equalizer opener equalise equalize',
      },
    ],
    personal: true,
  },
  mourning: { decided: true, rules: [{ of: 'duration', near: 'mourning mourn' }] },
  ban: {
    decided: true,
    rules: [{ of: 'duration', near: 'ban banned suspension suspend suspended', not: 'jail prison sentence' }],
    personal: true,
  },
};
