/**
 * Words that turn a value into an interval. Each row: the kind, then how it is worded, forms separated by `|`, tokens joined by one space.
 * What a kind does to the bounds is said in `../modifiers.ts`.
 */
export type ModifierKind = 'exact' | 'atLeast' | 'over' | 'atMost' | 'under' | 'about' | 'nearly' | 'additional';

export type ModifierRow = readonly [ModifierKind, string];

/** Worded before the number. */
export const BEFORE: readonly ModifierRow[] = [
  [
    'exact',
    'exactly|precisely|all|just|only|a total of|total of|a record|record|fully|a full|the full|a mere|a whopping|a staggering|both',
  ],
  [
    'atLeast',
    'at least|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum of|minimum|at the very least|a minimum|from at least',
  ],
  [
    'over',
    'over|more than|above|upwards of|upward of|in excess of|greater than|beyond|well over|far more than|well above|just over|slightly more than|slightly over|a little over|a little more than|exceeding|topping|surpassing|north of|many more than|even more than|larger than|higher than|bigger than|longer than|older than|>|comfortably over|just above|slightly above',
  ],
  [
    'atMost',
    'at most|up to|as many as|as much as|no more than|not more than|a maximum of|maximum of|maximum|as high as|at the most|no higher than|no greater than|no longer than|no later than|capped at|as long as|as far as|as big as|≤',
  ],
  [
    'under',
    'under|below|fewer than|less than|lower than|well under|far fewer than|far less than|smaller than|shorter than|younger than|well below|south of|<|sub -|considerably less than|much less than|slightly below|slightly less than|slightly fewer than|slightly under',
  ],
  [
    'about',
    'about|around|some|roughly|approximately|approx|approx .|an estimated|estimated|close to|circa|c .|ca .|~|≈|∼|in the region of|in the neighborhood of|in the neighbourhood of|somewhere around|something like|an average of|on the order of|in the order of|in the range of|more or less|give or take|an approximate|averaging|an average|near|barely|anywhere around|reportedly some|generally about|a rough',
  ],
  [
    'nearly',
    'nearly|almost|just under|just below|nearing|approaching|just shy of|shy of|not quite|just short of|a little under|a little less than|very nearly|virtually|little less than',
  ],
  ['additional', 'another|a further|further|an additional|additional|an extra|extra|yet another|an added'],
];

/** Worded behind the number (and its unit or noun). */
export const AFTER: readonly ModifierRow[] = [
  [
    'atLeast',
    'or more|or over|or above|or greater|or longer|or older|or higher|and above|and over|and up|and older|at least|and upwards|or better|at minimum',
  ],
  ['over', '- plus|plus|+'],
  ['atMost', 'or less|or fewer|or under|or below|at most|or lower|tops|max|or younger|and under|or shorter'],
  ['about', 'or so|- odd|odd|- ish|- some|or thereabouts|give or take|ish|approximately|approx|approx .'],
  ['additional', 'more|additional|further|extra'],
];
