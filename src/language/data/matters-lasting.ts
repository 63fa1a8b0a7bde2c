/** Matters of how long something lasted: of all rules that hold, the one whose word is nearest decides. See matters.ts. */
import type { Matter } from './matters.ts';

export const LASTING_MATTERS: Readonly<Record<string, Matter>> = {
  'length of strike': {
    rules: [
      { of: 'duration', near: 'strike walkout stoppage', not: 'airstrike missile' },
      { of: 'duration', near: 'walk_out walked_out stop_work stopped_work downed_tools laid_down' },
    ],
    kinds: 'fresh/new/further/another/second planned/threaten',
  },
  'length of fire': {
    rules: [
      {
        of: 'duration',
        near: 'douse extinguish quell put_out under_control contain battle fight burn rage smoulder smolder tame',
        and: 'fire blaze flame inferno wildfire',
        not: 'alarm station',
      },
    ],
  },
  'length of siege': {
    rules: [
      { of: 'duration', near: 'standoff stand-off siege barricade barricaded' },
      { of: 'duration', near: 'negotiate negotiation', and: 'gunman hostage police siege' },
    ],
  },
  'time trapped': {
    rules: [{ of: 'duration', near: 'trap trapped underground stranded adrift captivity rubble', not: 'ago work' }],
  },
  delay: {
    rules: [
      { of: 'duration', near: 'delay', not: 'ago' },
      { of: 'duration', near: 'late delay delayed', and: 'train flight plane bus ferry passenger service game match' },
    ],
  },
  'time in the air': {
    rules: [
      {
        of: 'duration',
        near: 'takeoff take-off taking_off took_off departure into_the into_its flight',
        and: 'after into',
        not: 'delay delayed late hour-long',
      },
    ],
  },
  'length of absence': {
    decided: true,
    rules: [
      {
        of: 'duration',
        near: 'out_for is_out be_out sidelined sideline',
        not: 'jail prison carry carried walk walked',
      },
    ],
    personal: true,
  },
  search: { rules: [{ of: 'duration', near: 'search manhunt', not: 'warrant ago' }] },
  surgery: { rules: [{ of: 'duration', near: 'surgery operation', and: 'surgeon hospital doctor patient surgery' }] },
  deliberations: { rules: [{ of: 'duration', near: 'deliberate deliberation', and: 'jury juror deliberation' }] },
  'length of talks': {
    rules: [
      { of: 'duration', near: 'talk negotiation debate', not: 'ago hostage gunman from_now heading first_debate poll' },
    ],
  },
  'length of speech': { rules: [{ of: 'duration', near: 'speech address', and: 'minute speak deliver speech' }] },
  'length of trial': {
    rules: [{ of: 'duration', near: 'trial', and: 'last trial', not: 'jail prison sentence clinical' }],
  },
  'length of outage': { rules: [{ of: 'duration', near: 'outage blackout without_power power_cut' }] },
  lockdown: { rules: [{ of: 'duration', near: 'lockdown curfew quarantine' }] },
  truce: { rules: [{ of: 'duration', near: 'ceasefire truce cease-fire' }] },
  'length of visit': { rules: [{ of: 'duration', near: 'visit tour', and: 'visit tour' }], personal: true },
  contract: {
    decided: true,
    rules: [
      { of: 'duration', near: 'contract' },
      {
        of: 'duration',
        near: 'deal',
        and: 'sign signed pen club striker midfielder defender goalkeeper winger player quarterback pitcher season',
      },
    ],
    personal: true,
  },
  'response time': {
    rules: [
      {
        of: 'duration',
        near: 'arrive arrived scene respond',
        and: 'call alarm alert alerted',
        not: 'ago later hour day',
      },
    ],
    kinds: 'police/officer firefighter/fire/engine ambulance/paramedic',
  },
  'time undetected': {
    rules: [
      { of: 'duration', near: 'undetected unnoticed' },
      { of: 'duration', near: 'stay stayed inside lurk', and: 'hacker intruder thief network attacker' },
    ],
  },
  marriage: { rules: [{ of: 'duration', near: 'married marriage', not: 'ago' }] },
  mourning: { decided: true, rules: [{ of: 'duration', near: 'mourning mourn' }] },
  ban: {
    decided: true,
    rules: [{ of: 'duration', near: 'ban banned suspension suspend suspended sit_out', not: 'jail prison sentence' }],
    personal: true,
  },
};
