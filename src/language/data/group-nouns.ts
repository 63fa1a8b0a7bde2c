/** Nouns of people that in the singular name several, or a body, and so no one person who could be of an age or be the one who died. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  'army audience crew crowd department family force group jury people police public security staff team troop'.split(
    ' ',
  ),
);
