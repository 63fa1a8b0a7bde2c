/** Matters of what is counted, the narrower first: the first whose rule holds is the figure's. See matters.ts. */
import type { Matter } from './matters.ts';

const STAFF =
  'worker employee staff staffer member people person teacher nurse driver doctor pilot miner dockworker technician labourer laborer crew colleague';
const PERSONS = 'person people individual survivor';
const LOOSELY = `${PERSONS} passenger resident villager traveler traveller occupant victim guest visitor worker miner hiker climber migrant`;
const GUNS = 'gun firearm weapon rifle pistol handgun';
const HOMES = 'home house household building structure property residence dwelling';
const CAPTIVES = 'inmate prisoner detainee convict';
export const COUNTED_MATTERS: Readonly<Record<string, Matter>> = {
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
};
