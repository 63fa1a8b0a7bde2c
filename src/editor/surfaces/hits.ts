/** What stands at a place of an article. */
import type { AnalysisClaim, Occurrence } from '../../engine/analysis.ts';
import type { Mention, PersonMention } from '../../mentions/mention.ts';
import { occurrenceAt } from '../cards/versions.ts';
import type { Located } from '../workspace/articles.ts';
import type { Collection } from '../workspace/collection.ts';

export interface Hit {
  readonly claim: AnalysisClaim;
  readonly here: Occurrence;
}

/** The claims at an offset: those told elsewhere first, the shortest place first. */
export async function hitsAt({ collection, path }: Located, offset: number): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (const claim of await collection.ask.claimsAt(path, offset)) {
    const here = occurrenceAt(claim, path, offset);
    if (here) hits.push({ claim, here });
  }
  const length = (h: Hit): number => h.here.end - h.here.start;
  const alone = (h: Hit): number => (h.claim.status === 'single' ? 1 : 0);
  return hits.sort((a, b) => alone(a) - alone(b) || length(a) - length(b));
}

/** What stands at exactly each of these places. */
export async function mentionsAt(
  collection: Collection,
  places: readonly Occurrence[],
): Promise<(place: Occurrence) => Mention | undefined> {
  const mentions = await collection.ask.mentionsAt(places.map(({ path, start, end }) => ({ path, start, end })));
  const known = new Map(places.map((o, i) => [o, mentions[i] ?? undefined]));
  return (place) => known.get(place);
}

/** The shortest mention at an offset. */
export async function mentionAt({ collection, path }: Located, offset: number): Promise<Mention | undefined> {
  let best: Mention | undefined;
  for (const m of await collection.ask.mentions(path)) {
    if (m.start > offset) break;
    if (offset <= m.end && (!best || m.end - m.start <= best.end - best.start)) best = m;
  }
  return best;
}

export async function personAt(located: Located, offset: number): Promise<PersonMention | undefined> {
  const mention = await mentionAt(located, offset);
  return mention?.kind === 'person' ? mention : undefined;
}
