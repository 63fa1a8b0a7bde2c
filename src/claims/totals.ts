/** Totals that a sentence gives in two parts: with one dead and three wounded by gunfire, four were shot; eight badly and 40 lightly hurt are 48 hurt. */
import type { FigureClaim } from './claim.ts';
import { PEOPLE } from './counted.ts';

/** Characters between the two parts of one statement. */
const BESIDE = 120;
// drones are shot down, too
const GUNFIRE = /\b(?:shooting(?! down)|shot(?! down)|gunfire|gunshots?|gunman|gunmen|shooter|opened fire|bullets?)\b/i;
/** Who shot may be among the dead. */
const ATTACKER = /\b(?:gunm[ae]n|shooter|attacker|suspect|himself|herself|officer|police)\b/i;

const isPart = (c: FigureClaim, event: string): boolean =>
  c.event === event &&
  c.quantity.type === 'count' &&
  c.quantity.low !== null &&
  c.quantity.low === c.quantity.high &&
  !c.quantity.approximate &&
  c.standing === 'asserted' &&
  c.partOf === null &&
  c.partitive === undefined &&
  (c.counted?.nounClass ?? 'people') === 'people';

/**
 * The numbers of people shot that sentences give as dead and wounded.
 * @param claims an article's figures, implied ones included.
 * @param gunfire whether the article tells of a shooting.
 * @returns one claim a sentence, standing where the wounded are counted.
 */
export function shotTotals(claims: readonly FigureClaim[], gunfire: boolean): FigureClaim[] {
  if (!gunfire) return [];
  const out: FigureClaim[] = [];
  const dead = claims.filter((c) => isPart(c, 'kill'));
  // A text that counts those shot itself counts the hurt otherwise as well.
  if (dead.length === 0 || claims.some((c) => !c.implied && isPart(c, 'shoot') && c.quantity.low! > 1)) return out;
  for (const hurt of claims) {
    if (hurt.implied || !isPart(hurt, 'injure') || ATTACKER.test(hurt.snippet)) continue;
    // "One was taken to hospital, where he died" tells of one person twice.
    if (hurt.quantity.low! < 2 && hurt.extent !== 'other') continue;
    const beside = dead.filter(
      (c) => c.snippet === hurt.snippet && c.start < hurt.start && hurt.start - c.start < BESIDE,
    );
    // Several counts of dead in one sentence may be parts of each other.
    if (beside.length !== 1) continue;
    const total = beside[0]!.quantity.low! + hurt.quantity.low!;
    out.push({
      ...hurt,
      event: 'shoot',
      quantity: { ...hurt.quantity, low: total, high: total },
      counted: PEOPLE,
      extent: 'total',
      sum: true,
    });
  }
  return out;
}

/**
 * The numbers of hurt people that sentences give as badly and lightly hurt: "eight suffered serious injuries and 40 minor ones".
 * @param claims an article's figures in order of text, without implied ones.
 * @returns one claim a sentence, standing where its second number does.
 */
export function hurtTotals(claims: readonly FigureClaim[]): FigureClaim[] {
  const out: FigureClaim[] = [];
  for (let i = 1; i < claims.length; i++) {
    const [a, b] = [claims[i - 1]!, claims[i]!];
    if (a.gravity === undefined || b.gravity === undefined || a.gravity === b.gravity) continue;
    if (!isPart(a, 'injure') || !isPart(b, 'injure') || a.snippet !== b.snippet || b.start - a.start > BESIDE) continue;
    const total = a.quantity.low! + b.quantity.low!;
    const { gravity: _, ...rest } = b;
    const quantity = { ...b.quantity, low: total, high: total };
    out.push({ ...rest, quantity, counted: PEOPLE, extent: 'total', sum: true });
  }
  return out;
}

/** Whether an article tells of a shooting, by its headline and first sentences. */
export function tellsOfGunfire(lead: string): boolean {
  return GUNFIRE.test(lead);
}
