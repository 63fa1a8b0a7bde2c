/**
 * What one article is once its text has been read. All offsets are UTF-16 code units into the text as an editor shows it
 * (no byte order mark, line ends as they are), and every run is half open: [start, end).
 */

import type { Word } from '../language/vocabulary.ts';
import type { DateOrder } from './date-order.ts';
import type { ReportDay } from './published.ts';

/** A run of text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A document as handed in: any unique path, its text, and its publication date where the caller knows it. */
export interface SourceDocument {
  readonly path: string;
  readonly text: string;
  readonly published?: string | undefined;
}

/**
 * One word, number or mark. Words keep inner apostrophes (`don't`, `O'Brien`); a possessive `'s` and every hyphen are tokens of their own;
 * digits with their inner separators are one token (`1,234.5`), and a letter suffix is another (`3.2` `bn`). `space` tells glued tokens apart.
 */
export interface Token extends Span {
  /** The form with all that the dictionaries say of it; the five fields below are copies of its own. */
  readonly word: Word;
  readonly text: Word['text'];
  readonly lower: Word['lower'];
  readonly kind: Word['kind'];
  readonly caps: Word['caps'];
  readonly tags: Word['tags'];
  /** White space (or the start of the text) stands before this token. */
  readonly space: boolean;
}

/** A sentence: its run, its paragraph and its tokens `tokens[first] … tokens[last - 1]`. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
}

/** headline: a title line; caption: a picture's legend or credit line; body: everything else that is prose. */
export type ParagraphKind = 'headline' | 'body' | 'caption';

/** A paragraph of prose: its run, kind and sentences `sentences[first] … sentences[last - 1]`. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  readonly first: number;
  readonly last: number;
}

/** An article read: metadata, what is not prose, and the prose in paragraphs, sentences and tokens, all in order of start. */
export interface Article {
  readonly path: string;
  readonly text: string;
  /** ISO date, with time where known: given by the caller, else read from header, dateline, front matter or file name, else null. */
  readonly published: string | null;
  /** The day of the report where its head says no year (then `published` is null); null where no day is said. */
  readonly day: ReportDay | null;
  /** What stands first in its dates of figures alone (`12/06/2031`); null where nothing shows it. */
  readonly dateOrder: DateOrder | null;
  readonly outlet: string | null;
  /** Place of the dateline (`KYIV --`), else null. */
  readonly dateline: string | null;
  /** Runs that are not article prose: scripts, JSON-LD, menus, "Read more" lines, comment forms. Never marked. */
  readonly boilerplate: readonly Span[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}
