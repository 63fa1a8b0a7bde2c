/** Claims asked for again and again within one answer: each is made out once, for a group may have thousands of places. */
import type { AnalysisClaim } from '../../engine/analysis.ts';
import type { Collection, OffsetPlace } from './collection.ts';

type Occurrence = AnalysisClaim['occurrences'][number];

export class ClaimsOnce {
  readonly #collection: Collection;
  readonly #known = new Map<string, { claim: AnalysisClaim; places: ReadonlyMap<string, Occurrence> } | null>();

  /** Keep it no longer than for one answer: it does not hear of changes. */
  constructor(collection: Collection) {
    this.#collection = collection;
  }

  claim(id: string): AnalysisClaim | undefined {
    return this.#made(id)?.claim;
  }

  /** What the claim says at exactly this place. */
  occurrence(id: string, place: OffsetPlace): Occurrence | undefined {
    return this.#made(id)?.places.get(keyOf(place));
  }

  #made(id: string): { claim: AnalysisClaim; places: ReadonlyMap<string, Occurrence> } | null {
    let made = this.#known.get(id);
    if (made === undefined) {
      const claim = this.#collection.queries.claim(id);
      made = claim ? { claim, places: new Map(claim.occurrences.map((o) => [keyOf(o), o])) } : null;
      this.#known.set(id, made);
    }
    return made;
  }
}

const keyOf = ({ path, start, end }: OffsetPlace): string => `${start} ${end} ${path}`;
