/** Matters of people counted, the narrower first: the first whose rule holds is the figure's, before those of things. See matters.ts. */
import { LOOSE_PEOPLE } from './light-words.ts';
import type { Matter } from './matters.ts';

export const STAFF =
  'worker employee staff staffer member people person teacher nurse driver doctor pilot miner dockworker technician labourer laborer crew colleague';
const PERSONS = 'person people individual survivor';
const CAPTIVES = 'inmate prisoner detainee convict';

export const PEOPLE_MATTERS: Readonly<Record<string, Matter>> = {
  children: {
    rules: [
      { of: 'count', counts: '-', near: 'father_of mother_of dad_of mum_of mom_of parent_of', close: 1 },
      { of: 'count', counts: 'child kid', event: 'leave', near: 'wife husband widow widower partner behind' },
      { of: 'count', counts: 'child kid', event: 'survive', near: 'survived_by', close: 6 },
      {
        of: 'count',
        counts: 'child kid',
        near: 'his her',
        close: 1,
        not: 'kill die dead death injure wound hurt rescue save miss missing abduct shoot drown',
      },
    ],
    alike: 'child kid person people',
    people: true,
    personal: true,
    kinds: 'father/dad/wife/widow mother/mum/mom/husband/widower',
    within: 3,
  },
  toll: {
    rules: [
      { of: 'count', counts: '-', near: 'toll death_toll' },
      {
        of: 'count',
        counts: '- people person number',
        near: 'number count tally total figure data',
        and: 'dead killed died death fatality',
      },
      { of: 'count', counts: '-', near: 'confirmed_dead feared_dead presumed_dead' },
    ],
    event: 'kill',
    people: true,
    plain: true,
  },
  hurt: {
    rules: [
      {
        of: 'count',
        counts: '- people person number',
        near: 'number count tally total figure data',
        and: 'injured wounded hurt injury',
      },
    ],
    event: 'injure',
    people: true,
    plain: true,
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
    loosely: LOOSE_PEOPLE,
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
    loosely: LOOSE_PEOPLE,
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
    loosely: LOOSE_PEOPLE,
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
    loosely: LOOSE_PEOPLE,
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
  staff: {
    rules: [
      {
        of: 'count',
        counts: '@people -',
        near: 'employs employed_by payroll',
        not: 'cut lay laid hire recruit strike',
      },
      { of: 'count', counts: '@people', near: 'gives_work gives_jobs provides_work provides_jobs', not: 'cut strike' },
      { of: 'count', counts: 'employee staff staffer worker', event: 'have employ', not: 'cut lay laid strike' },
      { of: 'count', counts: 'workforce -', near: 'workforce_of staff_of', not: 'cut lay laid strike' },
    ],
    alike: `${STAFF} workforce`,
    personal: true,
    within: 2,
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
      {
        of: 'count',
        counts: '@people -',
        near: 'march_of rally_of demonstration_of protest_of crowd_of procession_of vigil_of marched_through turned_out',
      },
      { of: 'count', counts: '@people', event: 'take', near: 'streets street' },
      { of: 'count', counts: '@people', event: 'count estimate put', near: 'demonstration march rally protest' },
      { of: 'count', counts: '- crowd attendance', near: 'crowd attendance official_gate' },
      { of: 'count', counts: '-', event: 'be see watch have', near: 'stadium arena stand stands' },
    ],
    people: true,
    kinds:
      'vigil/memorial funeral protest/rally/march/demonstration/street match/game/final/tie concert/gig/show festival party wedding parade ceremony strike',
    alike: 'person people protester demonstrator protestor marcher crowd spectator fan supporter attendee onlooker',
    loosely: 'person people protester demonstrator worker student fan supporter',
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
        near: 'evacuate flee home safety evacuation to_leave to_go',
        not: 'kill die work worker office power electricity job',
      },
      { of: 'count', counts: '@people', event: 'remain be stay', near: 'out_of', and: 'home' },
    ],
    people: true,
    alike: 'person people resident evacuee evacuation villager homeowner',
    loosely: LOOSE_PEOPLE,
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
  'records exposed': {
    rules: [
      {
        of: 'count',
        counts: '@people account record',
        near: 'breach hack hacker leak leaked expose exposed data hacking',
        and: 'data record detail information breach account leak hack',
        not: 'kill die arrest',
      },
      {
        of: 'count',
        counts: '@people account',
        near: 'records_of data_of details_of information_of',
        and: 'steal stolen take taken thief hacker intruder attacker copy copied obtain',
      },
    ],
    alike: 'person people customer user account record client',
  },
};
