/**
 * What news gives a day or an hour to: classes of happenings by the words that tell them, so that "the ferry capsized", "the sinking" and
 * "the accident" can be seen to date one event. Words are lemmas.
 *
 * - `verbs`: `verb+word` asks for the word right after the verb ("go+down"), `verb@class` for a subject (of a passive verb or a
 *   transitive one: what it befalls) of that noun class (data/nouns.ts); `verb!class` keeps out a class.
 * - `nouns`: heads of noun phrases ("the Saturday sinking"); `first_second` is a compound ("bus_plunge").
 * - `of`: to whom or what the date belongs: `story`, the one of its kind that a report is about; `thing`, any one that the two texts do not
 *   tell apart; `patient` and `agent`, the one whom it befalls or who does it, who must be the same.
 * - `once`: comes once in a life, so that dates years apart are of it still ("born").
 * - `lasts`: has no single hour.
 * - `begins`: words that tell where one that lasts begins, which has an hour ("landfall").
 * - `label`: what a reader is told; without it the first of the nouns.
 * - `kin`: happenings of one kin are one event where both are what the reports are about ("the attack", "the shooting").
 */
export interface HappeningEntry {
  readonly verbs?: string;
  readonly nouns?: string;
  readonly of: 'story' | 'thing' | 'patient' | 'agent';
  readonly once?: true;
  readonly lasts?: true;
  readonly begins?: string;
  readonly kin?: string;
  readonly label?: string;
}

const CRAFT = ['vehicle', 'aircraft'];
const ofCraft = (verbs: string): string => CRAFT.flatMap((c) => verbs.split(' ').map((v) => `${v}@${c}`)).join(' ');

export const HAPPENINGS: Readonly<Record<string, HappeningEntry>> = {
  // What a report is about.
  sink: {
    verbs:
      'capsize overturn@vehicle sink@vehicle founder@vehicle go+down@vehicle go+under@vehicle keel+over@vehicle tip+over@vehicle run+aground',
    nouns: 'sinking capsizing shipwreck capsize ferry_wreck capsizal',
    of: 'story',
    kin: 'mishap',
  },
  crash: {
    verbs: `crash collide derail nosedive go+down@aircraft leave+road leave+track leave+tracks leave+rails come+tracks come+rails jump+tracks jump+rails run+road overshoot+runway ${ofCraft('come+down plunge plummet slam plow plough careen veer skid smash ram hit strike overturn jackknife roll run+off')} crash-land`,
    nouns: 'crash collision derailment pileup pile-up wreck plunge smash crash-landing',
    of: 'story',
    kin: 'mishap',
  },
  shoot: {
    verbs:
      'open+fire gun+down shoot+dead shoot@people ring+out begin+shooting start+shooting begin+firing start+firing',
    nouns: 'shooting gunfire massacre shootout bloodbath',
    of: 'story',
    kin: 'violence',
  },
  stab: { verbs: 'stab knife', nouns: 'stabbing', of: 'story', kin: 'violence' },
  attack: {
    verbs: 'attack ambush storm@building bomb raid@place shell@place bombard',
    nouns: 'attack assault ambush airstrike bombing bombardment strike_missile offensive',
    of: 'story',
    kin: 'violence',
  },
  blast: {
    verbs: 'explode detonate blow+up go+off ignite',
    nouns: 'explosion blast detonation bombing ignition',
    of: 'story',
    kin: 'violence',
  },
  fire: {
    verbs: 'catch+fire burst+flames go+flames set+ablaze set+alight burn@building burn+down',
    nouns: 'fire blaze wildfire inferno bushfire',
    of: 'story',
    kin: 'mishap',
  },
  quake: { nouns: 'earthquake quake temblor tremor shock', of: 'story' },
  flood: { verbs: 'burst+banks flood inundate', nouns: 'flood flooding deluge', of: 'story', lasts: true },
  storm: {
    verbs: 'make+landfall come+ashore touch+down@none',
    begins: 'landfall ashore',
    nouns:
      'storm windstorm rainstorm snowstorm hailstorm sandstorm hurricane typhoon cyclone tornado twister blizzard landfall',
    of: 'story',
    lasts: true,
  },
  slide: { nouns: 'landslide avalanche mudslide rockslide landslip', of: 'story' },
  collapse: {
    verbs:
      'collapse cave+in give+way topple crumble crash@building fall@building come+down@building plunge@building buckle@building burst@building',
    nouns: 'collapse cave-in',
    of: 'story',
    kin: 'mishap',
  },
  eruption: { verbs: 'erupt@place', nouns: 'eruption', of: 'story' },
  spill: { verbs: 'spill leak', nouns: 'spill leak', of: 'story', lasts: true },
  outage: {
    verbs: 'lose+power lose+electricity black+out go+dark',
    nouns: 'outage blackout',
    of: 'story',
  },
  stampede: { nouns: 'stampede crush', of: 'story', kin: 'mishap' },
  robbery: {
    verbs: 'rob burgle burglarize burglarise loot steal break+into',
    nouns: 'robbery heist burglary break-in raid theft hold-up holdup',
    of: 'story',
  },
  kidnap: {
    verbs: 'kidnap abduct snatch@people seize@people take+hostage',
    nouns: 'kidnapping abduction',
    of: 'story',
  },
  escape: {
    verbs: 'escape break+out flee abscond break+free slip+out',
    nouns: 'escape jailbreak breakout getaway',
    of: 'story',
  },
  hack: { verbs: 'hack breach@none', nouns: 'breach hack cyberattack intrusion', of: 'story', lasts: true },
  match: {
    verbs: 'beat defeat thrash trounce edge@group outclass lose+to lose+against win+against draw+with play+against',
    nouns: 'match final semifinal semi-final game tie derby',
    of: 'story',
  },
  protest: {
    verbs: 'march rally demonstrate protest',
    nouns: 'protest march rally demonstration riot',
    of: 'story',
    lasts: true,
  },
  strike: { verbs: 'walk+out walk+off down+tools', nouns: 'walkout stoppage strike', of: 'story', lasts: true },
  election: { verbs: 'vote elect go+polls', nouns: 'election vote referendum poll ballot', of: 'story', lasts: true },
  evacuation: { verbs: 'evacuate', nouns: 'evacuation', of: 'story', lasts: true },

  // What nothing tells apart in reports of one story, unless by name.
  contact: {
    verbs: `lose+contact lose+signal ${ofCraft('disappear vanish')} disappear+radar vanish+radar`,
    nouns: 'disappearance',
    of: 'thing',
  },
  depart: {
    verbs: 'depart take+off set+sail leave@vehicle leave@aircraft',
    nouns: 'departure takeoff take-off',
    of: 'thing',
  },
  land: { verbs: 'land@aircraft touch+down@aircraft dock@vehicle', nouns: 'landing', of: 'thing' },
  trial: { nouns: 'trial', of: 'thing', lasts: true },
  hearing: { verbs: 'hear+case', nouns: 'hearing', of: 'thing', lasts: true },
  funeral: { nouns: 'funeral burial', of: 'thing', lasts: true },
  vigil: { nouns: 'vigil', of: 'thing', lasts: true },
  inauguration: { nouns: 'inauguration', of: 'thing', lasts: true },
  wedding: { nouns: 'wedding', of: 'thing', lasts: true },
  ceremony: { nouns: 'ceremony', of: 'thing', lasts: true },
  complete: {
    verbs: 'complete@deal close@deal finalize@deal finalise@deal',
    nouns: 'completion',
    of: 'thing',
  },
  body: {
    verbs: 'find@body discover@body recover@body find+dead discover+dead',
    label: 'discovery of the body',
    of: 'thing',
  },

  call: { nouns: 'call', label: 'call for help', of: 'thing' },

  announce: { verbs: 'announce', nouns: 'announcement', of: 'patient' },

  // What befalls one person or thing, or is done by one.
  arrest: {
    verbs:
      'arrest rearrest apprehend nab detain capture@people recapture catch@people pick+up@people take+custody turn+in@people surrender@people be+handcuffs lead+handcuffs',
    nouns: 'arrest detention capture',
    of: 'patient',
  },
  charge: { verbs: 'charge indict', nouns: 'indictment', of: 'patient' },
  court: {
    verbs: 'appear+court appear+judge appear+magistrates arraign make+court face+judge be+court',
    nouns: 'court_appearance arraignment',
    label: 'court appearance',
    of: 'agent',
  },
  convict: { verbs: 'convict find+guilty', nouns: 'conviction', of: 'patient' },
  verdict: {
    verbs: 'return+verdict reach+verdict deliver+verdict read+verdict hand+verdict',
    nouns: 'verdict',
    of: 'thing',
  },
  acquit: { verbs: 'acquit clear@people find+not', nouns: 'acquittal', of: 'patient' },
  plead: { verbs: 'plead', label: 'plea', of: 'agent' },
  sentence: {
    verbs: 'sentence jail pass+sentence hand+sentence impose+sentence pronounce+sentence',
    nouns: 'sentencing',
    of: 'patient',
  },
  release: { verbs: 'release@people free@people let+go@people set+free@people walk+free', of: 'patient' },
  die: {
    verbs: 'die kill@people lose+life pass+away pronounce+dead declare+dead succumb',
    nouns: 'death',
    of: 'patient',
    once: true,
  },
  bear: { verbs: 'bear', nouns: 'birth', of: 'patient', once: true },
  marry: { verbs: 'marry wed', label: 'wedding', of: 'patient' },
  resign: { verbs: 'resign step+down quit leave+office', nouns: 'resignation', of: 'agent' },
  appoint: { verbs: 'appoint name@people swear+in take+office', nouns: 'appointment', of: 'patient' },
  visit: { verbs: 'visit travel arrive tour expect+in@people', nouns: 'visit', of: 'agent' },
  seen: { verbs: 'see+alive see+last hear+last', nouns: 'sighting', label: 'last sighting', of: 'patient' },
  missing: { verbs: 'disappear vanish go+missing report+missing', nouns: 'disappearance', of: 'patient' },
  find: { verbs: 'find@people discover recover@people spot@people locate@people', nouns: 'discovery', of: 'patient' },
  found: {
    verbs: 'found establish incorporate set+up@group',
    nouns: 'founding foundation establishment',
    of: 'patient',
    once: true,
  },
  build: {
    verbs: 'build put+up@building construct erect lay@none date+from',
    nouns: 'construction',
    of: 'patient',
    once: true,
  },
  open: {
    verbs: 'open inaugurate reopen commission put+service enter+service',
    nouns: 'opening reopening',
    of: 'patient',
  },
  close: {
    verbs: 'close shut shutter',
    nouns: 'closure closing shutdown',
    of: 'patient',
  },
  return: {
    verbs: 'return+home return+town return+hometown return+country move+back come+back go+back move+home',
    nouns: 'homecoming',
    label: 'return',
    of: 'thing',
  },
  agree: {
    verbs: 'reach+agreement reach+deal reach+accord reach+settlement strike+deal clinch+deal',
    label: 'agreement',
    of: 'thing',
  },
  liftoff: {
    verbs: 'lift+off@none blast+off@none lift+off@weapon blast+off@weapon rise+pad leave+pad carry+orbit put+orbit',
    nouns: 'liftoff lift-off blast-off blastoff',
    of: 'thing',
  },
  sell: {
    verbs:
      'go+sale hit+stores hit+shelves hit+shops reach+shops reach+stores reach+shelves be+available ship@none go+shelves release@group launch@group arrive+stores arrive+shops',
    nouns: 'on-sale',
    label: 'start of sales',
    of: 'thing',
  },
  unveil: { verbs: 'unveil present@none introduce@none show+off debut', nouns: 'unveiling presentation', of: 'thing' },
  recall: { verbs: 'recall@none recall@vehicle recall@food', nouns: 'recall', of: 'thing' },
  sign: { verbs: 'sign', nouns: 'signing', of: 'patient' },
  buy: { verbs: 'buy acquire', nouns: 'acquisition purchase', of: 'patient' },
  pass: { verbs: 'approve pass@none adopt ratify', nouns: 'approval passage', of: 'patient' },
};
