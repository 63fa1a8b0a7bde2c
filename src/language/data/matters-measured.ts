/** Matters of money, shares, measures and times: of all rules that hold, the one whose word is nearest decides. See matters.ts. */
import type { Matter } from './matters.ts';

const PERIODS =
  'net operating gross pretax adjusted underlying quarter quarterly annual annually year half first second third fourth monthly';

export const MEASURED_MATTERS: Readonly<Record<string, Matter>> = {
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
      {
        of: 'money',
        event: 'demand ask want',
        near: 'kidnapper hijacker abductor hacker attacker intruder extortionist blackmailer cybercriminal bitcoin group_behind',
      },
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
    asks: 0.1,
    personal: true,
  },
  theft: {
    rules: [
      {
        of: 'money',
        near: 'steal stolen thief robber theft heist loot embezzle siphon defraud swindle launder pocket fraud embezzlement fleece scam con cheat',
        not: 'offer offered reward',
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
  budget: {
    decided: true,
    rules: [{ of: 'money', near: 'budget', not: 'deficit cut gap shortfall surplus' }],
    kinds: 'propose/proposed/proposal/suggest/alternative/request',
  },
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
  'tax rise': {
    decided: true,
    rules: [
      {
        of: 'percent',
        near: 'tax taxes',
        and: 'rise increase raise hike more up',
        not: 'pay_rise wage poll support profit pretax',
      },
    ],
    kinds: 'property council income corporate/corporation sales vat/value-added fuel inheritance payroll',
    within: 3,
  },
  'transfer fee': {
    decided: true,
    rules: [
      {
        of: 'money',
        near: 'fee',
        and: 'transfer club striker midfielder defender goalkeeper winger forward player add-on',
        not: 'entrance tuition',
      },
    ],
    within: 3,
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
        near: 'sentence jail prison imprison imprisonment behind_bars incarcerate lock_up locked_up',
        not: 'face maximum could may carry',
      },
      {
        of: 'duration',
        event: 'serve',
        near: 'must will',
        not: 'army navy force military office term president mayor',
      },
    ],
    kinds: 'probation suspended parole supervised',
    personal: true,
  },
  'river level': {
    rules: [
      {
        of: 'measure:length',
        near: 'crest river water_level flood_stage gauge highest_level record_level',
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
    named: true,
    rules: [
      {
        of: 'score',
        near: 'half-time halftime interval break lead led ahead up trail trailed level down made_it make_it equaliser equalizer opener equalise equalize',
      },
    ],
    personal: true,
  },
  'vote tally': {
    decided: true,
    rules: [
      { of: 'score', near: 'vote voted voting ballot councillor', not: 'penalty shootout quarter half-time' },
      {
        of: 'score',
        near: 'passed adopted approved carried rejected ruled ruling',
        and: 'budget bill motion law measure resolution proposal council parliament senate house court judge justice board',
      },
    ],
  },
  premium: { decided: true, rules: [{ of: 'percent', near: 'premium', not: 'insurance insurer' }], personal: true },
  reward: { rules: [{ of: 'money', near: 'reward' }], weak: true },
};
