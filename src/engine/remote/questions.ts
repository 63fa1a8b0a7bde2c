/** What the editor asks of an engine that runs elsewhere. Every answer is plain data, so that it can pass from thread to thread. */
import type { Finding, Place } from '../../findings/finding.ts';
import { push } from '../../findings/lists.ts';
import type { Mention, PersonMention } from '../../mentions/mention.ts';
import type { AnalysisClaim, DocumentAnalysis, PlaceStatus, Subject } from '../analysis.ts';
import { exactMention } from '../mentions.ts';
import type { EngineQueries } from '../service.ts';
import { documentOf } from '../show.ts';

/** A finding with what it is about; null where its claim is gone meanwhile. */
export interface StatedFinding {
  readonly finding: Finding;
  readonly subject: Subject | null;
}

/** The findings of one article, in order of place. */
export interface ArticleFindings {
  readonly path: string;
  readonly findings: readonly StatedFinding[];
}

/** A place where a name or a quotation stands. */
export interface NamedPlace extends Place {
  readonly text: string;
  /** What the article calls the person there, else null. */
  readonly role: string | null;
}

/** One person, or one speaker, with all places in order of path and start. */
export interface Named {
  /** Of the person; empty for quotations without a speaker. */
  readonly key: string;
  /** Null for quotations without a speaker. */
  readonly name: string | null;
  readonly places: readonly NamedPlace[];
}

export interface Questions {
  /** The findings of each of these articles. */
  findingsOf(paths: readonly string[]): ArticleFindings[];
  mentions(path: string): Mention[];
  /** The mention at exactly each of these places, null where there is none. */
  mentionsAt(places: readonly Place[]): (Mention | null)[];
  statuses(path: string): PlaceStatus[];
  claimsAt(path: string, offset: number): AnalysisClaim[];
  claim(id: string): AnalysisClaim | undefined;
  /** All claims with their keys as ids, in order of their first place. */
  claims(): AnalysisClaim[];
  /** Those of them that more than one place makes. */
  sharedClaims(): AnalysisClaim[];
  document(path: string): DocumentAnalysis | undefined;
  documents(): DocumentAnalysis[];
  /** When each article was published, where that is known. */
  published(): { readonly path: string; readonly published: string | null }[];
  people(): Named[];
  speakers(): Named[];
  /** Every mention of a person, in order of path and start. */
  mentionsOf(entity: string): { readonly path: string; readonly mention: PersonMention }[];
}

/** The same questions, answered later. */
export type Asked = {
  readonly [Q in keyof Questions]: (...args: Parameters<Questions[Q]>) => Promise<ReturnType<Questions[Q]>>;
};

/** The compiler asks for each of them. */
const NAMES: Readonly<Record<keyof Questions, true>> = {
  findingsOf: true,
  mentions: true,
  mentionsAt: true,
  statuses: true,
  claimsAt: true,
  claim: true,
  claims: true,
  sharedClaims: true,
  document: true,
  documents: true,
  published: true,
  people: true,
  speakers: true,
  mentionsOf: true,
};

/** Names of all questions: nothing else is answered. */
export const QUESTIONS = Object.keys(NAMES) as readonly (keyof Questions)[];

/** @param engine asked anew each time: who answers may change. */
export function createQuestions(engine: () => EngineQueries): Questions {
  const document = (path: string): DocumentAnalysis | undefined => {
    const record = engine().record(path);
    return record && documentOf(record, engine().mentions(path));
  };
  return {
    findingsOf: (paths) =>
      paths.map((path) => ({
        path,
        findings: engine()
          .findings(path)
          .map((finding) => ({ finding, subject: engine().subject(finding) })),
      })),
    mentions: (path) => engine().mentions(path),
    mentionsAt: (places) =>
      places.map(({ path, start, end }) => exactMention(engine().mentions(path), start, end) ?? null),
    statuses: (path) => engine().statuses(path),
    claimsAt: (path, offset) => engine().claimsAt(path, offset),
    claim: (id) => engine().claim(id),
    claims: () => engine().claims(),
    sharedClaims: () =>
      engine()
        .claims()
        .filter((c) => c.occurrences.length > 1),
    document,
    documents: () =>
      engine()
        .paths()
        .flatMap((path) => document(path) ?? []),
    published: () =>
      engine()
        .paths()
        .map((path) => ({ path, published: engine().record(path)?.published ?? null })),
    people: () =>
      named(engine(), (m) => (m.kind === 'person' ? [m.person.entity, m.person.name, m.person.role] : null)),
    speakers: () =>
      named(engine(), (m) =>
        m.kind === 'quote' ? [m.quote.entity ?? m.quote.speaker ?? '', m.quote.speaker, null] : null,
      ),
    mentionsOf: (entity) =>
      engine()
        .paths()
        .flatMap((path) =>
          engine()
            .mentions(path)
            .flatMap((m) => (m.kind === 'person' && m.person.entity === entity ? [{ path, mention: m }] : [])),
        ),
  };
}

/** Mentions by whom they name, in order of their first place. */
function named(
  engine: EngineQueries,
  nameOf: (m: Mention) => readonly [key: string, name: string | null, role: string | null] | null,
): Named[] {
  const names = new Map<string, string | null>();
  const places = new Map<string, NamedPlace[]>();
  for (const path of engine.paths())
    for (const mention of engine.mentions(path)) {
      const of = nameOf(mention);
      if (!of) continue;
      const [key, name, role] = of;
      if (!names.has(key)) names.set(key, name);
      push(places, key, { path, start: mention.start, end: mention.end, text: mention.text, role });
    }
  return [...names].map(([key, name]) => ({ key, name, places: places.get(key) ?? [] }));
}
