/** What stands at a place of an article. */
import type { AnalysisClaim, Occurrence } from '../../engine/analysis.ts';
import type { Mention, PersonMention } from '../../mentions/mention.ts';
import { agreementBy, occurrenceAt } from '../cards/versions.ts';
import type { Located } from '../workspace/articles.ts';

export interface Hit {
  readonly claim: AnalysisClaim;
  readonly here: Occurrence;
}

/** The claims at an offset: those told elsewhere first, the shortest place first. */
export function hitsAt({ collection, path }: Located, offset: number): Hit[] {
  const hits: Hit[] = [];
  for (const claim of collection.queries.claimsAt(path, offset)) {
    const here = occurrenceAt(claim, path, offset);
    if (here) hits.push({ claim, here });
  }
  const length = (h: Hit): number => h.here.end - h.here.start;
  const alone = (h: Hit): number => (h.claim.status === 'single' ? 1 : 0);
  return hits.sort((a, b) => alone(a) - alone(b) || length(a) - length(b));
}

/** Whether two places of a claim say the same, for `versionsFor`. */
export function agreementIn({ collection }: Located, claim: AnalysisClaim): (a: Occurrence, b: Occurrence) => boolean {
  return agreementBy(claim, (o) =>
    collection.queries.mentions(o.path).find((m) => m.start === o.start && m.end === o.end),
  );
}

/** The shortest mention at an offset. */
export function mentionAt({ collection, path }: Located, offset: number): Mention | undefined {
  let best: Mention | undefined;
  for (const m of collection.queries.mentions(path)) {
    if (m.start > offset) break;
    if (offset <= m.end && (!best || m.end - m.start <= best.end - best.start)) best = m;
  }
  return best;
}

export function personAt(located: Located, offset: number): PersonMention | undefined {
  const mention = mentionAt(located, offset);
  return mention?.kind === 'person' ? mention : undefined;
}

/** Every mention of a person in the articles that are compared with this one. */
export function mentionsOfPerson({ collection }: Located, entity: string): { path: string; mention: PersonMention }[] {
  const out: { path: string; mention: PersonMention }[] = [];
  for (const path of collection.queries.paths())
    for (const mention of collection.queries.mentions(path))
      if (mention.kind === 'person' && mention.person.entity === entity) out.push({ path, mention });
  return out;
}
