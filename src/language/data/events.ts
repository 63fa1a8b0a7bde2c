/**
 * What news counts: event classes by the words that report them. One entry an event class; the words are lemmas.
 *
 * - `affects`: verbs whose object is what is counted ("killed 3 people", "3 people were killed").
 * - `undergoes`: verbs whose subject is what is counted ("3 people died").
 * - `acts`: nouns for the act, whose "of" complement is counted ("the killing of 3 people", "arrests of 3 men").
 * - `units`: nouns that are counted themselves, with what they stand for after a colon ("40 deaths" counts people).
 * - `states`: adjectives and participles ("3 dead", "20 wounded", "two people missing").
 * - `measures`: nouns that hold the figure ("a death toll of 12", "the number of dead").
 *
 * A suffix `@class` limits a word to counted nouns of that noun class (language/data/nouns.ts), `!class` to all others;
 * `verb+particle` is a verb with its particle or adverb anywhere after it in the group ("shot down", "shot dead").
 */
export interface EventEntry {
  readonly affects?: string;
  readonly undergoes?: string;
  readonly acts?: string;
  readonly units?: string;
  readonly states?: string;
  readonly measures?: string;
}

export const EVENTS: Readonly<Record<string, EventEntry>> = {
  kill: {
    affects:
      'kill murder slay massacre assassinate execute slaughter behead lynch electrocute asphyxiate shoot+dead shoot+death stab+death beat+death gun+down shoot+fatally fatally+shoot stab+dead beat+dead find+dead pronounce+dead declare+dead confirm+dead leave+dead claim@life take@life lose@life cost@life cost+life@people end@life drown@people martyr crush@people wipe+out@people bury+alive',
    undergoes:
      'lose+life die perish succumb drown suffocate expire@people pass+away bleed+death burn+death freeze+death',
    acts: 'killing murder slaying massacre assassination execution slaughter loss@life death homicide manslaughter body@people shooting+fatal shooting+deadly stabbing+fatal stabbing+deadly',
    units:
      'death:people fatality:people killing:people murder:people homicide:people slaying:people life:people execution:people drowning:people body:people corpse:people martyr:people',
    states: 'dead killed slain deceased murdered lifeless lost@life',
    measures: 'toll death+toll',
  },
  injure: {
    affects:
      'injure wound hurt maim hospitalize hospitalise burn@people scald concuss stab@people knife@people treat@people cripple@people leave+injured leave+wounded leave+hurt leave+hospitalized paralyze sicken poison@people shoot+wounded put+hospital send+hospital take+hospital rush+hospital transport+hospital airlift+hospital admit+hospital bring+hospital rush+hospital fly+hospital hospital+injury traumatize disfigure trample@people bruise bite@people maul',
    undergoes:
      'suffer+injury suffer+wound suffer+burn get+injury sustain+injury sustain+wound receive+injury end+hospital land+hospital wind+hospital go+hospital remain+hospital recover+hospital recover+injury recover+wound remain+hospitalized',
    acts: 'injury wounding stabbing',
    units: 'injury:people wounding:people',
    states: 'injured wounded hurt hospitalized hospitalised maimed unhurt! bruised burned burnt',
    measures: 'injury+toll',
  },
  shoot: {
    affects:
      'shoot@people shoot@none gun@people hit+gunfire strike+gunfire strike+bullet hit+bullet graze@people find+shot',
    undergoes: 'suffer+gunshot@people sustain+gunshot@people receive+gunshot@people',
    acts: 'shooting',
    states: 'shot',
  },
  arrest: { affects: 'arrest apprehend nab handcuff', acts: 'arrest', units: 'arrest:people', states: 'arrested' },
  detain: {
    affects: 'detain imprison jail incarcerate intern capture@people hold+custody take+custody abduct kidnap',
    acts: 'detention capture abduction kidnapping imprisonment',
    units: 'detention:people abduction:people kidnapping:people',
    states: 'detained jailed imprisoned captured kidnapped abducted',
  },
  release: { affects: 'release free@people', acts: 'release', states: 'released freed' },
  launch: {
    affects:
      'launch unleash fire@weapon fire@aircraft attack+with@weapon attack+with@aircraft strike+with@weapon strike+with@aircraft bombard+with@weapon shell+with@weapon lob@weapon rain+down@weapon send@aircraft send@weapon involve@weapon involve@aircraft include@weapon include@aircraft use@weapon use@aircraft deploy@missile hurl@weapon',
    acts: 'launch barrage@weapon barrage@aircraft salvo volley swarm@aircraft wave@aircraft wave@weapon',
  },
  intercept: {
    affects:
      'intercept shoot+down down@aircraft down@weapon neutralize neutralise bring+down@aircraft bring+down@weapon knock+down@aircraft knock+out@aircraft thwart@weapon suppress@aircraft jam@aircraft repel@aircraft shoot@aircraft shoot@weapon take+down@aircraft',
    acts: 'interception downing',
    units: 'interception:aircraft',
    states: 'intercepted downed',
  },
  hit: {
    affects: 'hit strike target@building bombard shell@building bomb@building pound ram collide crash+into',
    undergoes:
      'hit@weapon hit@aircraft strike@weapon strike@aircraft slam+into@weapon land@weapon explode@weapon crash@vehicle',
    acts: 'hit strike impact',
    units: 'hit strike airstrike impact',
  },
  damage: {
    affects: 'damage scorch ravage vandalize deface crack@building shatter@building',
    acts: 'damage',
    states: 'damaged',
  },
  destroy: {
    affects:
      'destroy demolish level@building flatten raze obliterate gut@building wreck burn@building burn@vehicle burn+down burn+ground wash+away torch incinerate burn!people char!people sink@vehicle reduce+rubble',
    undergoes: 'collapse@building burn+down burn@building sink@vehicle',
    acts: 'destruction demolition',
    states: 'destroyed demolished gutted collapsed',
  },
  evacuate: {
    affects: 'evacuate flee+home order+leave',
    undergoes: 'evacuate',
    acts: 'evacuation',
    units: 'evacuation:people evacuee:people',
    states: 'evacuated',
  },
  displace: {
    affects: 'displace uproot drive+home leave+homeless force+home force+flee displace@people',
    undergoes: 'flee@people seek+refuge shelter@people',
    acts: 'displacement',
    units: 'refugee',
    states: 'displaced homeless uprooted',
  },
  rescue: {
    affects: 'rescue save@people save@life pull+alive dig+alive pluck winch free+rubble bring+safety',
    undergoes: '',
    acts: 'rescue',
    units: 'rescue:people',
    states: 'rescued',
  },
  survive: { undergoes: 'survive', units: 'survivor:people' },
  pledge: {
    affects: 'pledge promise vow commit@money earmark',
    undergoes: 'pledge promise vow commit',
    acts: 'pledge commitment',
    units: 'pledge',
  },
  vote: { affects: 'vote', undergoes: 'vote', acts: 'vote', units: 'vote ballot', measures: 'majority margin' },
  pay: { affects: 'pay reimburse disburse', acts: 'payment payout', units: 'payment payout' },
  fine: { affects: 'fine', acts: 'fine', units: 'fine' },
  award: { affects: 'award', acts: 'award' },
  hire: { affects: 'hire recruit employ', acts: 'hiring recruitment', states: 'hired' },
  layoff: {
    affects:
      'lay+off fire@people fire@job sack@people dismiss@people cut@job axe@job slash@job shed@job eliminate@job lose@job make+redundant furlough',
    undergoes: 'lose+job',
    acts: 'layoff redundancy',
    units: 'layoff:people redundancy:people',
  },
  infect: {
    affects: 'infect contract@disease diagnose@people test+positive confirm@disease report@disease',
    undergoes: 'test+positive',
    acts: 'infection',
    units: 'infection:people',
    states: 'infected',
  },
  sentence: { affects: 'sentence condemn+death', acts: 'sentence', states: 'sentenced' },
  charge: {
    affects: 'charge@people charge@none indict arraign prosecute',
    acts: 'indictment',
    states: 'charged indicted',
  },
  convict: { affects: 'convict find+guilty', acts: 'conviction', units: 'conviction:people', states: 'convicted' },
  miss: {
    affects: 'report+missing miss@people',
    undergoes: 'disappear@people vanish@people go+missing',
    units: 'disappearance:people',
    states: 'missing unaccounted',
  },
  strand: { affects: 'strand', states: 'stranded' },
  trap: { affects: 'trap bury@people', states: 'trapped' },
  deploy: {
    affects: 'deploy dispatch mobilize mobilise station@people',
    acts: 'deployment mobilization',
    states: 'deployed',
  },
  rob: { affects: 'rob burgle loot', acts: 'robbery', units: 'robbery' },
  steal: { affects: 'steal', acts: 'theft' },
  earn: { affects: 'earn gross', acts: 'earnings', measures: 'income salary wage earnings revenue profit turnover' },
  cost: { affects: 'cost', undergoes: 'cost', measures: 'cost price bill' },
  rise: {
    affects: 'raise increase boost hike lift',
    undergoes: 'rise increase climb jump grow surge soar gain advance swell rocket',
    acts: 'increase rise jump growth surge gain hike climb',
  },
  fall: {
    affects: 'reduce lower slash cut!job decrease trim',
    undergoes: 'fall drop decline decrease plunge slump slip shrink plummet tumble slide dip sink!vehicle',
    acts: 'decrease decline fall drop cut plunge slump reduction',
  },
};
