/** Words of counting in English news. */

/** Heads that name people as such: "3 people", "3 victims", "3 lives" count the same when they died of the same. */
export const GENERIC_PEOPLE: ReadonlySet<string> = new Set(
  'people person individual victim human life casualty fatality death dead soul other one injury wounded injured body'.split(
    ' ',
  ),
);

/** Who keeps the law: reports choose another of these words for the same people. */
export const LAWMEN: ReadonlySet<string> = new Set(
  'officer policeman policewoman cop agent deputy marshal trooper constable'.split(' '),
);

/** Whose officers they are; two of these words are two services. */
export const SERVICES: ReadonlySet<string> = new Set(
  'federal state county city municipal national provincial'.split(' '),
);

/** What else may be said of officers without telling them from others. */
export const OF_THE_LAW: ReadonlySet<string> = new Set(['law', 'enforcement', 'police']);

/** Modifiers that do not narrow what is counted. */
export const NEUTRAL_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'total overall whole entire combined estimated reported confirmed known official actual initial so-called alleged local area ' +
    'killed dead slain fatal injured wounded hurt shot missing arrested detained infected affected displaced evacuated launched fired ' +
    'destroyed damaged different separate individual innocent union person people the of all up'
  ).split(' '),
);

/** Events whose figure a folder of reports is about: two figures need little else to be of the same. */
export const TOLL_EVENTS: ReadonlySet<string> = new Set(
  (
    'kill injure shoot die hospitalize arrest detain evacuate displace rescue launch intercept hit damage destroy ' +
    'infect inhabit drown collapse strand burn layoff lay-off dismiss lose'
  ).split(' '),
);

/** Tolls grow while reports come in: a later, higher figure supersedes. */
export const GROWING_EVENTS: ReadonlySet<string> = new Set(
  'kill injure shoot die hospitalize arrest detain evacuate displace rescue damage destroy infect burn flood miss missing strand charge find recover'.split(
    ' ',
  ),
);

/** Heads by which a toll is told even when it is one. */
export const TOLL_HEADS: ReadonlySet<string> = new Set([
  'people',
  'person',
  'death',
  'fatality',
  'life',
  'injury',
  'casualty',
]);

/** What befalls people in one attack or accident; reports tell one toll by several of these words ("10 shot", "10 wounded"). */
export const HARM_EVENTS: ReadonlySet<string> = new Set('kill injure shoot die hospitalize hit'.split(' '));

/** Pairs of `HARM_EVENTS` by which one toll is told, in alphabetical order; the killed are never the injured. */
export const ONE_HARM: ReadonlySet<string> = new Set([
  'die kill',
  'hit injure',
  'hit shoot',
  'hospitalize injure',
  'hospitalize shoot',
  'injure shoot',
  'kill shoot',
]);

/** Words by which a sentence says that those who were shot died. */
export const DEADLY: ReadonlySet<string> = new Set(
  'death die dead deadly fatal fatally fatality kill killing murder homicide slay slaying'.split(' '),
);
