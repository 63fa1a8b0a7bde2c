/** Words by which a sentence says that a figure is not this event's plain fact. Lower case; phrases are joined by one space. */
export const HYPOTHETICAL_MODALS = "would could may might should 'd wouldn't couldn't can";

/** Verbs before an infinitive, or around a clause, that make it no fact yet. */
export const HYPOTHETICAL_VERBS =
  'plan expect intend aim hope threaten fear forecast predict project propose consider seek want wish mull need anticipate prepare consider offer suppose warn risk attempt try estimate';

export const CONDITIONS = 'if unless whether should';

export const HYPOTHETICAL_ADJECTIVES =
  'planned potential possible projected proposed expected feared hypothetical would-be';

/** Phrases that set a figure in another time or among general facts. */
export const BACKGROUND = [
  'last year',
  'last month',
  'last season',
  'last summer',
  'last winter',
  'last spring',
  'last autumn',
  'last fall',
  'a year ago',
  'years ago',
  'months ago',
  'weeks ago',
  'decades ago',
  'a year earlier',
  'year earlier',
  'earlier this year',
  'earlier this month',
  'earlier in the year',
  'so far this year',
  'this year',
  'this winter',
  'this season',
  'previous',
  'previously',
  'in the past',
  'over the past',
  'in recent years',
  'in recent months',
  'in recent weeks',
  'each year',
  'every year',
  'per year',
  'a year',
  'annually',
  'on average',
  'an average of',
  'since the start of',
  'since the beginning of',
  'since the war',
  'separate incident',
  'separate attack',
  'separate shooting',
  'separate case',
  'separate crash',
  'unrelated incident',
  'unrelated case',
  'another incident',
];

/** Phrases by which a text corrects a figure. */
export const SUPERSEDED = [
  'initially',
  'initial reports',
  'initial report',
  'initial count',
  'earlier reports',
  'earlier report',
  'earlier said',
  'said earlier that',
  'reported earlier that',
  'earlier reported',
  'earlier toll',
  'previously reported',
  'previously said',
  'at first',
  'first said',
  'first reported',
  'originally',
  'preliminary toll',
  'preliminary count',
  'preliminary figures',
  'revised from',
  'had said',
  'had reported',
  'early reports',
  'mistakenly',
  'incorrectly',
  'erroneously',
];
