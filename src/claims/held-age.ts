/** The age of the one who is held: arrested, charged or suspected, however a report calls them. */
import type { FigureClaim } from './claim.ts';

const HELD_NOUNS = new Set(
  'suspect defendant accused attacker gunman shooter assailant knifeman perpetrator arsonist hijacker robber thief'.split(
    ' ',
  ),
);

/** What befalls whoever is held. */
const HELD_EVENTS = new Set('arrest detain charge accuse convict sentence remand indict'.split(' '));

const nounOf = (subject: string): string => subject.slice(subject.lastIndexOf(' ') + 1).toLowerCase();

/** Whether the age is that of somebody held. */
function isHeld(c: FigureClaim): boolean {
  const { type, low, high } = c.quantity;
  if (type !== 'age' || low === null || low !== high) return false;
  if (c.subject !== null && HELD_NOUNS.has(nounOf(c.subject))) return true;
  // "A 16-year-old was in custody"
  if (c.subject === null && c.event === null) return c.words.includes('custody');
  return c.subject !== null && c.event !== null && HELD_EVENTS.has(c.event);
}

/** Several were held: of whom an age is, the report alone knows. */
function tellsOfSeveral(c: FigureClaim): boolean {
  const { type, low, high } = c.quantity;
  if (type !== 'count' || (high ?? low ?? 0) < 2) return false;
  if (c.event !== null && HELD_EVENTS.has(c.event)) return c.counted === null || c.counted.nounClass === 'people';
  return c.counted?.heads.some((h) => HELD_NOUNS.has(h)) === true;
}

/** Marks the ages of the one person who is held in an article; none where it tells of several, or gives several ages. */
export function markHeldAges(claims: { -readonly [K in keyof FigureClaim]: FigureClaim[K] }[]): void {
  const held = claims.filter(isHeld);
  if (new Set(held.map((c) => c.quantity.low)).size !== 1 || claims.some(tellsOfSeveral)) return;
  for (const c of held) c.held = true;
}
