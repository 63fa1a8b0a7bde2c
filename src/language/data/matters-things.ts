/** Matters of votes, jobs, homes, weapons and other things counted: the first whose rule holds is the figure's. See matters.ts. */
import type { Matter } from './matters.ts';
import { STAFF } from './matters-people.ts';

const GUNS = 'gun firearm weapon rifle pistol handgun';
const HOMES = 'home house household building structure property residence dwelling';

export const THING_MATTERS: Readonly<Record<string, Matter>> = {
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
  layoffs: {
    personal: true,
    rules: [
      { of: 'count', counts: `@job ${STAFF} layoff redundancy -`, event: 'layoff' },
      { of: 'count', counts: `@job ${STAFF} layoff -`, near: 'layoff redundancy redundant lay_off laid_off job_cut' },
      { of: 'count', counts: '@job', near: 'do_without get_rid' },
      { of: 'count', counts: '@job', event: 'go lose miss vanish threaten', not: 'create add' },
      { of: 'count', counts: '@job', near: 'to_go to_disappear axe axed shed scrap scrapped', not: 'create add' },
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
  'fire engines': {
    rules: [
      {
        of: 'count',
        counts: 'engine truck tender appliance unit crew',
        near: 'fire_engine fire_engines fire_truck fire_trucks fire_tender fire_tenders fire_appliance fire_appliances fire_crew fire_crews firefighting_unit fire_service fire_brigade fire_department quell extinguish douse',
        not: 'kill injure power electricity',
      },
    ],
    alike: 'engine truck tender appliance unit',
    loosely: 'engine truck tender appliance unit crew',
  },
  aftershocks: { rules: [{ of: 'count', counts: 'aftershock' }], weak: true },
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
