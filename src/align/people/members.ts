/** The places of all articles that name one person, as a group. */
import type { ArticleRecord, PersonRecord } from '../../claims/record.ts';
import type { Span } from '../../text/article.ts';
import { equalData } from '../claims/equal.ts';
import type { Group, Member } from '../group.ts';
import type { Cluster } from './bucket.ts';

/** Above this many articles only the first place of each spelling and role stands for its article. */
const ALL_PLACES_UP_TO = 100;
/** A role stands at most this many characters from the name it belongs to. */
const NEAR = 250;

/** An article's members of one person, as they were made last. */
interface Made {
  readonly name: string;
  readonly thin: boolean;
  readonly people: readonly number[];
  readonly members: readonly Member[];
}

/** So many groups an article's members are kept for, for each person that it names: two names that are perhaps one have a group of their own. */
const KEPT_FOR_EACH = 3;

/** By record and person: of the many articles that name somebody, an edit changes one. */
const made = new WeakMap<ArticleRecord, Map<string, Made>>();

/**
 * @param places article-local person indices by path.
 * @param recordOf the record of a path.
 */
export function groupOfPerson(
  key: string,
  cluster: Cluster,
  places: ReadonlyMap<string, readonly number[]>,
  recordOf: (path: string) => ArticleRecord | undefined,
): Group {
  const members: Member[] = [];
  const thin = places.size > ALL_PLACES_UP_TO;
  for (const path of [...places.keys()].sort()) {
    const record = recordOf(path);
    if (record) for (const m of membersOf(record, places.get(path)!, key, cluster.name, thin)) members.push(m);
  }
  return { key, kind: 'person', label: cluster.name, members, entity: cluster.slug };
}

function membersOf(
  record: ArticleRecord,
  people: readonly number[],
  key: string,
  name: string,
  thin: boolean,
): readonly Member[] {
  let ofRecord = made.get(record);
  if (!ofRecord) {
    ofRecord = new Map();
    made.set(record, ofRecord);
  }
  const known = ofRecord.get(key);
  if (known && known.name === name && known.thin === thin && equalData(known.people, people)) return known.members;
  const members: Member[] = [];
  const seen = new Set<string>();
  record.persons.forEach((p, mention) => {
    if (!people.includes(p.person)) return;
    if (thin) {
      const kind = `${p.text}|${p.role ?? ''}`;
      if (seen.has(kind)) return;
      seen.add(kind);
    }
    const value = p.text.replace(/\s+/g, ' ');
    members.push({
      path: record.path,
      published: record.published,
      voice: 0,
      mention,
      start: p.start,
      end: p.end,
      value,
      why: whyOf(value, name),
      source: null,
      snippet: p.snippet,
      claim: null,
      quote: null,
      role: p.role,
      formerRole: isFormer(record, p),
      ...roleSpanOf(record, p),
    });
  });
  // Keys change with how other articles spell the same people: without a bound an article that nobody touches would gather all there ever were.
  if (ofRecord.size >= KEPT_FOR_EACH * record.people.length && !known) ofRecord.clear();
  ofRecord.set(key, { name, thin, people: [...people], members });
  return members;
}

/** The same persons with the same names and roles in the same order, whatever stands between them. */
export function samePeople(a: ArticleRecord, b: ArticleRecord): boolean {
  if (a.published !== b.published || a.people.length !== b.people.length || a.persons.length !== b.persons.length)
    return false;
  const people = a.people.every((p, i) => {
    const q = b.people[i]!;
    const roles =
      p.roles.length === q.roles.length &&
      p.roles.every((r, k) => r.role === q.roles[k]!.role && r.former === q.roles[k]!.former);
    return roles && equalData({ ...p, roles: [] }, { ...q, roles: [] });
  });
  return (
    people &&
    a.persons.every((p, i) => {
      const q = b.persons[i]!;
      if (p.person !== q.person || p.text !== q.text || p.role !== q.role || p.snippet !== q.snippet) return false;
      return isFormer(a, p) === isFormer(b, q);
    })
  );
}

function whyOf(value: string, name: string): string {
  if (value === name) return 'same name';
  if (value.toLowerCase() === name.toLowerCase()) return 'same name in other capitals';
  const words = name.split(' ');
  if (words.includes(value)) return `short for ${name}`;
  return `another form of ${name}`;
}

/** The role given at a reading is one the person no longer holds. */
function isFormer(record: ArticleRecord, p: PersonRecord): boolean {
  return (
    record.people[p.person]?.roles.some((r) => r.former && r.role === p.role && Math.abs(r.start - p.start) < NEAR) ??
    false
  );
}

/** Characters between a role and the name it stands with. */
const BESIDE = 3;

/** The place of the role given at a reading, where it stands beside the name. */
function roleSpanOf(record: ArticleRecord, p: PersonRecord): { roleSpan?: Span } {
  const role = record.people[p.person]?.roles.find(
    (r) =>
      r.role === p.role &&
      ((r.end <= p.start && p.start - r.end <= BESIDE) || (r.start >= p.end && r.start - p.end <= BESIDE + 4)),
  );
  return role ? { roleSpan: { start: role.start, end: role.end } } : {};
}
