/** What a rule finds out about a quotation's source. */
import type { SpeechContext } from './context.ts';
import type { Speaker } from './speaker.ts';

export interface QuoteSource {
  readonly speaker: Speaker;
  /** The word that reports the speech ("said", "according to"), null where none stands. */
  readonly cue: string | null;
  /** Its token, -1 for none. */
  readonly cueToken: number;
  /** The rule in words for the hover. */
  readonly rule: string;
  /** The quotation's own words name the source, or it was carried over from the one before. */
  readonly carried: boolean;
}

/** A source that the words beside a quotation give; none of it is carried over from another. */
export const found = (speaker: Speaker, cue: string | null, cueToken: number, rule: string): QuoteSource => ({
  speaker,
  cue,
  cueToken,
  rule,
  carried: false,
});

/** The word at token `i`, as cues are told: in lower case. */
export const cueText = (ctx: SpeechContext, i: number): string => ctx.tokens[i]!.lower;
