/** Words around happenings (happenings.ts): nouns and verbs that stand for any of them, set their time, or tell them apart. */

/** Nouns for whatever a report is about, by the happenings they can stand for; `any` for all. */
export const GENERIC: Readonly<Record<string, string>> = {
  accident: 'sink crash fire blast collapse spill stampede',
  disaster: 'sink crash fire blast collapse spill stampede quake flood storm slide eruption',
  catastrophe: 'sink crash fire blast collapse spill quake flood storm slide eruption',
  tragedy: 'sink crash fire blast collapse stampede shoot stab attack quake flood storm slide',
  horror: 'sink crash fire blast collapse stampede shoot stab attack',
  mishap: 'sink crash fire blast collapse spill',
  incident: 'any',
  event: 'any',
  attack: 'shoot stab blast attack hack',
  assault: 'shoot stab attack',
  violence: 'shoot stab attack protest',
  killing: 'shoot stab attack',
  murder: 'shoot stab attack',
  slaying: 'shoot stab attack',
  homicide: 'shoot stab attack',
  death: 'shoot stab crash',
  rampage: 'shoot stab attack',
  bombing: 'blast attack',
  wreck: 'sink crash',
  derailment: 'crash',
  heist: 'robbery',
  raid: 'robbery attack',
  theft: 'robbery',
  incursion: 'attack hack',
  game: 'match',
  win: 'match',
  victory: 'match election',
  defeat: 'match election',
  loss: 'match election',
  polls: 'election',
};

/** Verbs that only say that, when or where: what happened is their subject. */
export const HAPPENING_VERBS =
  'happen occur unfold take+place begin start erupt break+out strike hit come fall be rock shake ravage tear rip sweep engulf devastate shock stun kill claim leave injure hold set schedule spread feel play stage slate fix plan expect open flatten destroy break draw send prompt end+lives race rage roar hear slam barrel gut raze lash batter pound pummel hammer jolt rattle rumble consume';

/** Verbs of ending: the end of what is their subject or object. */
export const ENDING_VERBS = 'end finish conclude';

/** Verbs of beginning with an object or subject that is no happening by itself ("the rain began", "began production"). */
export const BEGINNING_VERBS = 'begin start resume commence';

/** Who calls, is called and comes does so at another hour than what they come for. */
export const CALLED_VERBS =
  'call respond dispatch summon alert notify rush race scramble report receive learn hear contact arrive phone ring+police';

/** Words that make a noun one more of its kind. */
export const ONE_MORE = 'another second third fourth fifth other previous earlier similar';

/** Words before a noun that make it another than the report's own. */
export const OTHER_THAN_THIS =
  'last past former first latest recent next deadliest worst historic subsequent alleged separate fresh new';

/** Words by which reports call the same thing. */
export const ALIKE: readonly string[] = [
  'deal sale transaction takeover merger acquisition purchase buyout',
  'plant factory foundry works site mill facility smelter',
  'suspect gunman attacker shooter assailant killer',
  'phone smartphone device handset model',
  'trial proceedings',
  'body corpse remains remain',
];

/** Verbs of setting a time: what is held, planned, set is their subject. */
export const PLACING_VERBS = 'take+place hold schedule set plan slate fix expect due';

/** Verbs that tell no happening to which a day belongs once: states, speech, what is done again and again. */
export const EMPTY_VERBS =
  'be have do say tell get make take go come see know think want need use work live look call ask add post write tweet speak talk remain stay stand sit wait try keep put give show seem become turn run rise fall increase decrease grow drop climb gain lose cost pay earn play score win hope believe feel hear watch help continue include follow lead expect cut raise reach hit report describe urge warn meet discuss consider read like bring carry sell trade close face deal fight comment respond react reply text email host treat test confirm receive accuse blame claim allege cite estimate total average number';

/** Verbs by which reports tell the same. */
export const ALIKE_VERBS: readonly string[] = [
  'begin start commence launch',
  'find discover locate recover',
  'publish release issue',
  'file lodge submit bring',
  'suspend halt stop pause ground',
  'cancel scrap abandon',
  'recall withdraw',
  'sever cut break snap rupture',
  'stop pull',
  'rescue save',
  'crush flatten',
  'declare proclaim impose',
  'lift end remove revoke',
  'reject refuse decline',
  'free release',
  'buy purchase acquire',
  'evacuate clear',
  'transfer move',
  'identify name',
  'hire appoint',
  'fire dismiss sack oust',
  'postpone delay',
  'reopen reopen',
  'deport expel',
];
