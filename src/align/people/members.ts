/** The places of all articles that name one person, as a group. */
import type { ArticleRecord, PersonRecord } from '../../claims/record.ts';
import type { Span } from '../../text/article.ts';
import type { Group, Member } from '../group.ts';
import type { Cluster } from './bucket.ts';

/** Above this many articles only the first place of each spelling and role stands for its article. */
const ALL_PLACES_UP_TO = 100;
/** A role stands at most this many characters from the name it belongs to. */
const NEAR = 250;

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
    if (!record) continue;
    const people = new Set(places.get(path));
    const seen = new Set<string>();
    record.persons.forEach((p, mention) => {
      if (!people.has(p.person)) return;
      if (thin) {
        const kind = `${p.text}|${p.role ?? ''}`;
        if (seen.has(kind)) return;
        seen.add(kind);
      }
      const value = p.text.replace(/\s+/g, ' ');
      members.push({
        path,
        published: record.published,
        voice: 0,
        mention,
        start: p.start,
        end: p.end,
        value,
        why: whyOf(value, cluster.name),
        source: null,
        snippet: p.snippet,
        claim: null,
        quote: null,
        role: p.role,
        formerRole: isFormer(record, p),
        ...roleSpanOf(record, p),
      });
    });
  }
  return { key, kind: 'person', label: cluster.name, members, entity: cluster.slug };
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
