/** Markdown report: every person with roles, spellings, where they are named and what they said. */
import type { Analysis } from '../engine/analysis.ts';
import type { PersonMention, QuoteMention } from '../mentions/mention.ts';
import { markdown } from './escape.ts';
import { limited, linkPlace, table, title } from './parts.ts';
import type { ReportContext, ReportFormat } from './report.ts';
import { plural } from './words.ts';

interface Placed<M> {
  readonly path: string;
  readonly mention: M;
}

/** What the articles say of one person. */
export interface PersonEntry {
  readonly entity: string;
  readonly name: string;
  readonly mentions: readonly Placed<PersonMention>[];
  readonly quotes: readonly Placed<QuoteMention>[];
}

/** People by how many articles name them, then by name. */
export function peopleOf(analysis: Analysis): PersonEntry[] {
  const people = new Map<string, { name: string; mentions: Placed<PersonMention>[]; quotes: Placed<QuoteMention>[] }>();
  const entry = (entity: string, name: string) => {
    const known = people.get(entity) ?? { name, mentions: [], quotes: [] };
    people.set(entity, known);
    return known;
  };
  for (const { path, mentions } of analysis.documents)
    for (const mention of mentions) {
      if (mention.kind === 'person') entry(mention.person.entity, mention.person.name).mentions.push({ path, mention });
      else if (mention.kind === 'quote' && mention.quote.entity !== null)
        entry(mention.quote.entity, mention.quote.speaker ?? mention.quote.entity).quotes.push({ path, mention });
    }
  const files = (p: PersonEntry): number => new Set(p.mentions.map((m) => m.path)).size;
  return [...people]
    .map(([entity, p]) => ({ entity, ...p }))
    .sort((a, b) => files(b) - files(a) || b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1));
}

/** Distinct strings with how often each occurs, the most frequent first. */
function tally(values: readonly (string | null)[]): [string, number][] {
  const counts = new Map<string, number>();
  // "President" and "president" are one role; "ADA LOVE" and "Ada Love" one spelling. The form met first is shown.
  const forms = new Map<string, string>();
  for (const v of values) {
    if (v === null || v === '') continue;
    const form = forms.get(v.toLowerCase()) ?? v;
    forms.set(v.toLowerCase(), form);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

const names = (values: readonly (string | null)[], limit: number): string =>
  limited(tally(values), limit, ([v]) => markdown(v)).join('; ');

function places(person: PersonEntry, context: ReportContext): string {
  const byFile = new Map<string, Placed<PersonMention>[]>();
  for (const m of person.mentions) byFile.set(m.path, [...(byFile.get(m.path) ?? []), m]);
  const shown = limited([...byFile.values()], 4, (list) => {
    const { path, mention } = list[0]!;
    return `${linkPlace({ path, start: mention.start, end: mention.end }, context)}${list.length > 1 ? ` ×${list.length}` : ''}`;
  });
  return shown.join(', ');
}

function quotesBy(person: PersonEntry, context: ReportContext): string {
  const first = new Map<string, Placed<QuoteMention>>();
  for (const q of person.quotes) {
    const key = `${q.path}\n${q.mention.quote.utterance}`;
    if (!first.has(key)) first.set(key, q);
  }
  return limited([...first.values()], 4, ({ path, mention }) =>
    linkPlace({ path, start: mention.start, end: mention.end }, context),
  ).join(', ');
}

export const people: ReportFormat = (analysis, context) => {
  const entries = peopleOf(analysis);
  const rows = entries.map((p) => [
    `**${markdown(p.name)}**`,
    names(
      p.mentions.map((m) => m.mention.person.role),
      3,
    ),
    names(
      p.mentions.map((m) => m.mention.text),
      5,
    ),
    places(p, context),
    quotesBy(p, context),
  ]);
  const lines = [
    title('People'),
    '',
    `${plural(entries.length, 'person', 'people')} in ${plural(analysis.documents.length, 'article')}.`,
    '',
  ];
  const body = rows.length > 0 ? table(['Person', 'Roles', 'Spellings', 'Named in', 'Quoted in'], rows) : [];
  return `${[...lines, ...body].join('\n').trimEnd()}\n`;
};
