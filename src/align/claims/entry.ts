/** A claim in its article, as alignment handles it. */
import type { Claim } from '../../claims/claim.ts';
import { identityOf } from '../../claims/identity.ts';
import type { ArticleRecord } from '../../claims/record.ts';

/** Lives as long as its claim says the same: `record`, `claim` and `index` follow the text around it. */
export interface Entry {
  record: ArticleRecord;
  claim: Claim;
  /** Index of the claim in its record. */
  index: number;
  /** Position-free and unique in the collection. */
  readonly key: string;
  /** The index bucket, without the story. */
  readonly bucket: string;
  /** Key of the group that it was last placed in; '' before. */
  group: string;
  /** A near-copy that comes before it says the same: it was not compared itself. */
  echo: boolean;
}

/** How near two articles are: from the story index. */
export interface Nearness {
  readonly share: number;
  readonly near: boolean;
  /** One of them is a note of a few sentences, which has hardly more than names to share. */
  readonly note?: boolean;
  /** Written months apart: prices, orders and rates of the one are not those of the other. */
  readonly longApart?: boolean;
}

/** What compares two entries of one bucket: null when they are not the same claim. */
export interface Join {
  /** 0 to 1: how much speaks for it. */
  readonly score: number;
  /** In words: "same event (kill), same counted (people), same place (Oakvale)". */
  readonly why: string;
}

const valueParts = (claim: Claim): string => {
  if (claim.kind === 'figure')
    return `${claim.quantity.low}:${claim.quantity.high}:${claim.quantity.score?.join('-') ?? ''}:${claim.counted?.phrase ?? claim.about ?? ''}`;
  if (claim.kind === 'date') return claim.date;
  return claim.place ? (claim.object ?? '') : String(claim.negated);
};

/**
 * Keys of an article's claims. Equal claims of equal sentences are told apart by their order.
 * @returns one key for each claim of the record, in order.
 */
export function keysOfClaims(record: ArticleRecord): string[] {
  const seen = new Map<string, number>();
  return record.claims.map((claim) => {
    const id = identityOf([claim.kind, claim.event ?? '', valueParts(claim), claim.snippet]);
    const n = seen.get(id) ?? 0;
    seen.set(id, n + 1);
    // joined, since a text that is put together with + or in a template keeps its parts beside it
    return [claim.kind, ':', record.path, '#', id, n === 0 ? '' : `.${n}`].join('');
  });
}
