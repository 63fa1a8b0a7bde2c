/** From the printings of one sentence to the group that findings and views read. */
import type { Group, Member } from '../group.ts';
import type { PeopleIndex } from '../people.ts';
import type { PrintingNode } from './printing.ts';
import { partsOf, type QuotedSentence, textOfParts } from './sentences.ts';

const LABEL_WORDS = 8;

function memberOf(node: PrintingNode, place: QuotedSentence, alone: boolean, people: PeopleIndex): Member | null {
  const { record, runs, words } = place;
  const parts = partsOf(record, runs, words);
  const first = parts[0];
  if (!first) return null;
  const quote = record.quotes[first.quote]!;
  const identity = quote.person === null ? null : people.identity(record.path, quote.person);
  return {
    path: record.path,
    start: first.start,
    end: first.end,
    published: record.published,
    voice: 0,
    mention: first.quote,
    value: textOfParts(record, parts),
    why: alone
      ? 'the only place that quotes it'
      : node.links.size > 0
        ? 'the same words, or a part of them, with the differences shown'
        : 'the same words',
    source: identity?.name ?? quote.speaker,
    snippet: quote.snippet,
    claim: null,
    quote,
    role: null,
    quoted: { words, parts, speaker: node.speaker, utterance: quote.utterance },
  };
}

/** @param nodes the printings that go together. */
export function groupOfPrintings(key: string, nodes: ReadonlySet<PrintingNode>, people: PeopleIndex): Group {
  const members: Member[] = [];
  let places = 0;
  for (const node of nodes) places += node.places.size;
  for (const node of nodes)
    for (const place of node.places) {
      const member = memberOf(node, place, places === 1, people);
      if (member) members.push(member);
    }
  members.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start));
  const speaker = [...nodes].map((n) => n.speaker).find((s) => s.startsWith('p:'));
  const first = members[0];
  const words = (first?.value ?? '').split(' ');
  const label = `“${words.slice(0, LABEL_WORDS).join(' ')}${words.length > LABEL_WORDS ? ' …' : ''}”`;
  const who = members.find((m) => m.source)?.source;
  return { key, kind: 'quote', label: who ? `${label} (${who})` : label, members, entity: speaker?.slice(2) ?? null };
}
