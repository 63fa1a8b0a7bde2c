/** The parts of speech that a word can be. */
export type Pos =
  | 'Det'
  | 'Poss'
  | 'Pron'
  | 'Prep'
  | 'Conj'
  | 'Sub'
  | 'Modal'
  | 'Be'
  | 'Have'
  | 'Do'
  | 'Neg'
  | 'Adv'
  | 'To'
  | 'Noun'
  | 'Name'
  | 'Adj'
  | 'Verb' // base or present form
  | 'Past' // past tense or past participle
  | 'Ger' // -ing form
  | 'Num'
  | 'Date'
  | 'Mark';
