/** A speaker: a person by name, pronoun or role, or whoever else the text names. */

import { LINKS, OPEN_PRONOUNS, PEOPLE_WORDS } from '../../language/data/speaker-words.ts';
import { NameClass } from '../../language/names.ts';
import { WordClass } from '../../language/words.ts';
import { singleSpaced } from '../../text/spaces.ts';
import { has, readingAt, type SpeechContext } from './context.ts';
import { resolveReferent } from './referent.ts';

/** A speaker as the text names one. Token indices: `tokens[first] … tokens[last - 1]`. */
export interface Speaker {
  /** Full name where resolved, else the phrase as it stands; null for a pronoun that stays open. */
  readonly name: string | null;
  readonly person: number | null;
  readonly first: number;
  readonly last: number;
  readonly form: 'name' | 'pronoun' | 'role' | 'phrase';
}

/** The noun at `i` can be a role that stands for a person. */
export function isRoleNoun(ctx: SpeechContext, i: number): boolean {
  const t = ctx.tokens[i];
  return (
    t !== undefined &&
    (has(t, WordClass.PersonNoun) ||
      (t.word.names & (NameClass.Role | NameClass.Title)) !== 0 ||
      PEOPLE_WORDS.has(t.lower) ||
      (/(?:man|woman|person|er|or|ist|ian|ant|ent|eer)$/.test(t.lower) && has(t, WordClass.Noun) && t.caps === 'none'))
  );
}

/** The tokens as they stand, white space folded. */
export const textOf = (ctx: SpeechContext, first: number, last: number): string =>
  singleSpaced(ctx.article.text.slice(ctx.tokens[first]!.start, ctx.tokens[last - 1]!.end));

/** The person whose name holds the token. */
export function personSpeaker(ctx: SpeechContext, token: number): Speaker {
  const r = readingAt(ctx, token)!;
  return {
    name: ctx.people.people[r.person]?.name ?? textOf(ctx, r.first, r.last),
    person: r.person,
    first: r.first,
    last: r.last,
    form: 'name',
  };
}

/** Whom the pronoun at token `i` stands for. */
export function pronounSpeaker(ctx: SpeechContext, i: number): Speaker {
  const lower = ctx.tokens[i]!.lower;
  const person = OPEN_PRONOUNS.has(lower) ? null : resolveReferent(ctx, i);
  return {
    name: person === null ? null : (ctx.people.people[person]?.name ?? null),
    person,
    first: i,
    last: i + 1,
    form: 'pronoun',
  };
}

/** A noun phrase as speaker: a person's name at its head, a role that stands for one, else the phrase itself. */
export function phraseSpeaker(ctx: SpeechContext, first: number, last: number): Speaker | null {
  let head = last - 1;
  for (let i = first + 1; i < last; i++)
    if (LINKS.has(ctx.tokens[i]!.lower) && !readingAt(ctx, i)) {
      head = i - 1;
      break;
    }
  const r = readingAt(ctx, head);
  // "Anna Example of the union": the name itself; "Example's lawyer": the phrase
  if (r && r.last >= head) return personSpeaker(ctx, head);
  for (let i = first; i <= head; i++) {
    const inside = readingAt(ctx, i);
    if (inside && inside.last - 1 === head) return personSpeaker(ctx, i);
  }
  const t = ctx.tokens[head]!;
  if (t.kind !== 'word' || has(t, WordClass.Date)) return null;
  if (t.caps === 'none' && !has(t, WordClass.Noun) && t.tags !== 0 && !PEOPLE_WORDS.has(t.lower)) return null;
  if (isRoleNoun(ctx, head)) {
    const person = resolveReferent(ctx, head);
    if (person !== null) return { name: ctx.people.people[person]?.name ?? null, person, first, last, form: 'role' };
  }
  return { name: textOf(ctx, first, last), person: null, first, last, form: 'phrase' };
}
