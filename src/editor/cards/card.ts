/** The hover card's Markdown, from plain data. Every text of an article is escaped here. */
import type { AnalysisClaim, Occurrence } from '../../engine/analysis.ts';
import { markdown } from '../../reports/escape.ts';
import { shorten } from '../text/shorten.ts';
import { wordDiff } from '../text/wordDiff.ts';
import type { Relation, Version } from './versions.ts';

/** What a card needs to know of the window. */
export interface CardPort {
  /** How a path is shown. */
  readonly label: (path: string) => string;
  /** A link target that opens the place. */
  readonly href: (place: Occurrence) => string;
  /** Links below the card: text and target. */
  readonly actions: readonly (readonly [text: string, href: string])[];
  /** The role in which a place names a person, for cards on people. */
  readonly role?: (place: Occurrence) => string | null;
  /** What was decided about this place, in words. */
  readonly decision?: string | undefined;
  /** At most so many other versions. */
  readonly limit: number;
  /** The editor shows the place's Problems entry above the card: what is said there is not said again. */
  readonly told?: boolean;
}

const SIGNS: Readonly<Record<Relation, string>> = { conflict: '✗', differs: '≠', other: '·', agrees: '=' };
const STATUS: Readonly<Record<AnalysisClaim['status'], string>> = {
  conflict: 'in conflict',
  differs: 'told differently',
  agree: 'in agreement',
  single: 'only here',
};
/** One line of a hover of usual width holds about so much beside value, file and source. */
const SNIPPET = 56;
const FILE = 36;
const QUOTE = 160;

function fileCount(claim: AnalysisClaim): string {
  const files = new Set(claim.occurrences.map((o) => o.path)).size;
  return files === 1 ? '1 file' : `${files} files`;
}

function headline(claim: AnalysisClaim): string {
  const status = claim.status === 'single' ? 'only here' : `${fileCount(claim)}, ${STATUS[claim.status]}`;
  return `**${markdown(shorten(claim.label, 90))}** — ${status}`;
}

/** The sign, the value, the place as a link, who says so, and the words around it. */
function figureRow(version: Version, port: CardPort): string {
  const { occurrence: o, relation } = version;
  const said = o.source === null ? '' : `, ${markdown(shorten(o.source, 40))}`;
  const snippet = o.snippet === '' ? '' : `: “${markdown(shorten(withoutDateline(o.snippet), SNIPPET))}”`;
  return `- ${SIGNS[relation]} **${markdown(o.value)}** ${placeLink(o, port)}${said}${snippet}`;
}

/** The words of a report after its place and day: "OSWICK, May 12 -- Six …". */
function withoutDateline(snippet: string): string {
  return snippet.replace(/^\p{Lu}{2}[^—–]{0,60}? (?:--|—|–) (?=\S)/u, '');
}

function placeLink(o: Occurrence, port: CardPort): string {
  return `[${markdown(shorten(port.label(o.path), FILE))}](${port.href(o)})`;
}

function hereRow(here: Occurrence): string {
  const said = here.source === null ? '' : `, ${markdown(shorten(here.source, 40))}`;
  return `- here **${markdown(here.value)}**${said}`;
}

/** A quote's other versions, with the words that differ struck here and bold there. */
function quoteRows(here: Occurrence, versions: readonly Version[], port: CardPort): string[] {
  return versions.map((v) => {
    const o = v.occurrence;
    const link = `${SIGNS[v.relation]} ${placeLink(o, port)}`;
    const source = o.source ? ` (${markdown(o.source)})` : '';
    const diff = wordDiff(here.value, o.value);
    if (diff.every((p) => p.kind === 'same')) return `- ${link}${source}: same words`;
    const parts = diff.map((p) => {
      const text = markdown(p.kind === 'same' ? shortenMiddle(p.text) : shorten(p.text, QUOTE));
      return p.kind === 'same' ? text : p.kind === 'here' ? `~~${text}~~` : `**${text}**`;
    });
    return `- ${link}${source}: ${parts.join(' ')}`;
  });
}

function shortenMiddle(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 10 ? text : `${words.slice(0, 4).join(' ')} … ${words.slice(-4).join(' ')}`;
}

/** A person's other spellings or roles, each once with its count and first place. */
function personRows(here: Occurrence, versions: readonly Version[], port: CardPort): string[] {
  const byValue = new Map<string, Version[]>();
  for (const v of versions) {
    const key = `${v.relation}\0${v.occurrence.value}`;
    byValue.set(key, [...(byValue.get(key) ?? []), v]);
  }
  const rows = [...byValue.values()].map((list) => {
    const first = list[0]!;
    const files = [...new Map(list.map((v) => [v.occurrence.path, v.occurrence])).values()];
    const links = files.slice(0, 3).map((o) => placeLink(o, port));
    const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
    return `- ${SIGNS[first.relation]} ${markdown(first.occurrence.value)} (${list.length}×): ${links.join(', ')}${more}`;
  });
  return [`- here: ${markdown(here.value)}`, ...roleRow(here, versions, port), ...rows];
}

/** Every role in which the person is named, the commonest first, each with the number of its places. */
function roleRow(here: Occurrence, versions: readonly Version[], port: CardPort): string[] {
  const counts = new Map<string, number>();
  for (const o of [here, ...versions.map((v) => v.occurrence)]) {
    const role = port.role?.(o);
    if (role) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 4);
  return [`- named as: ${sorted.map(([role, n]) => `${markdown(shorten(role, 50))} (${n}×)`).join(', ')}`];
}

/** One card: the claim in words, the other files' versions, what can be done, why they were matched. */
export function claimCard(
  claim: AnalysisClaim,
  here: Occurrence,
  versions: readonly Version[],
  port: CardPort,
): string {
  const shown = versions.slice(0, port.limit);
  const rows =
    claim.kind === 'quote'
      ? quoteRows(here, shown, port)
      : claim.kind === 'person'
        ? personRows(here, versions, port).slice(0, port.limit + 1)
        : [...(port.told ? [] : [hereRow(here)]), ...shown.map((v) => figureRow(v, port))];
  const left = claim.kind === 'person' ? 0 : versions.length - shown.length;
  const lines = [headline(claim), '', ...rows, ''];
  if (left > 0) lines.push(`and ${left} more`, '');
  // What can be done comes before why: a hover that the entry above makes too long cuts the last lines.
  if (port.decision) lines.push(`*${markdown(port.decision)}*`, '');
  if (port.actions.length > 0) lines.push(port.actions.map(([text, href]) => `[${text}](${href})`).join(' · '), '');
  if (versions.length > 0 && here.why !== '') lines.push(`*matched: ${markdown(here.why)}*`);
  return lines.join('\n').trimEnd();
}
