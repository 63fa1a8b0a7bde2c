/** The nodes of each tree, from a collection and the findings that are shown. */
import * as vscode from 'vscode';
import type { AnalysisClaim } from '../../engine/analysis.ts';
import type { Place } from '../../findings/finding.ts';
import { push } from '../../findings/lists.ts';
import type { Mention } from '../../mentions/mention.ts';
import { shorten } from '../text/shorten.ts';
import { ClaimsOnce } from '../workspace/claims-once.ts';
import type { Collection } from '../workspace/collection.ts';
import type { ShownFinding } from '../workspace/verdicts.ts';
import { limited, type TreeNode } from './node.ts';

const LABEL = 90;
const more = (count: number): string => vscode.l10n.t('{0} more', count);
const ICONS: Readonly<Record<string, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
};

function placeNode(c: Collection, at: Place, id: string, label: string, icon: string): TreeNode {
  const line = c.range(at).start.line + 1;
  return {
    id,
    label: shorten(label, LABEL),
    description: `${c.label(at.path)}:${line}`,
    icon,
    place: { collection: c.key, at },
  };
}

function findingNode(c: Collection, { finding, severity }: ShownFinding, parent: string): TreeNode {
  const id = `${parent}/${finding.fingerprint}/${finding.primary.path}/${finding.primary.start}`;
  return placeNode(c, finding.primary, id, finding.message, ICONS[severity] ?? 'info');
}

/** One side of a contradiction below its claim: what it says, not once more what the others say. */
function sideNode(c: Collection, shown: ShownFinding, key: string, claims: ClaimsOnce): TreeNode {
  const here = claims.occurrence(key, shown.finding.primary);
  const node = findingNode(c, shown, key);
  if (!here) return node;
  const said = here.source === null ? here.value : `${here.value} (${here.source})`;
  return { ...node, label: shorten(said, LABEL) };
}

/** Contradictions by claim; the heaviest first. */
export function contradictionsByClaim(c: Collection, findings: readonly ShownFinding[]): readonly TreeNode[] {
  const byClaim = new Map<string, ShownFinding[]>();
  for (const f of findings) {
    const key = f.severity === 'hint' ? undefined : f.finding.claim;
    if (key !== undefined) push(byClaim, key, f);
  }
  const nodes = [...byClaim].map(([key, list]) => {
    const heavy = list.some((f) => f.severity === 'warning' || f.severity === 'error');
    const label = c.queries.claim(key)?.label ?? list[0]!.finding.message;
    return {
      heavy,
      node: {
        id: `${c.key}|${key}`,
        label: shorten(label, LABEL),
        description: String(list.length),
        icon: heavy ? 'warning' : 'info',
        children: () => {
          const claims = new ClaimsOnce(c);
          return list.map((f) => sideNode(c, f, key, claims));
        },
      } satisfies TreeNode,
    };
  });
  nodes.sort((a, b) => Number(b.heavy) - Number(a.heavy));
  return limited(
    nodes.map((n) => n.node),
    c.key,
    more,
  );
}

export function contradictionsByFile(c: Collection, findings: readonly ShownFinding[]): readonly TreeNode[] {
  const byPath = new Map<string, ShownFinding[]>();
  for (const f of findings) if (f.severity !== 'hint') push(byPath, f.finding.primary.path, f);
  const nodes = [...byPath].map(([path, list]) => ({
    id: `${c.key}|${path}`,
    label: c.label(path),
    description: String(list.length),
    icon: 'file',
    children: () => list.map((f) => findingNode(c, f, path)),
  }));
  return limited(nodes, c.key, more);
}

const CLAIM_ICONS: Readonly<Record<AnalysisClaim['kind'], string>> = {
  figure: 'symbol-number',
  date: 'calendar',
  quote: 'quote',
  person: 'person',
  statement: 'comment',
};

/** Claims that more than one place makes. */
export function claims(c: Collection): readonly TreeNode[] {
  const shared = c.queries.claims().filter((claim) => claim.occurrences.length > 1 && claim.kind !== 'person');
  const nodes = shared.map((claim) => ({
    id: `${c.key}|${claim.id}`,
    label: shorten(claim.label, LABEL),
    description: STATUS[claim.status],
    icon: CLAIM_ICONS[claim.kind],
    children: () =>
      claim.occurrences.map((o, i) =>
        placeNode(c, { path: o.path, start: o.start, end: o.end }, `${c.key}|${claim.id}/${i}`, o.value, 'go-to-file'),
      ),
  }));
  return limited(nodes, c.key, more);
}

const STATUS: Readonly<Record<AnalysisClaim['status'], string>> = {
  conflict: 'in conflict',
  differs: 'told differently',
  agree: 'in agreement',
  single: 'only here',
};

interface Gathered {
  readonly name: string;
  readonly places: { path: string; mention: Mention }[];
}

function gather(
  c: Collection,
  keyOf: (m: Mention) => readonly [key: string, name: string] | null,
): Map<string, Gathered> {
  const out = new Map<string, Gathered>();
  for (const path of c.queries.paths())
    for (const mention of c.queries.mentions(path)) {
      const key = keyOf(mention);
      if (!key) continue;
      const known = out.get(key[0]) ?? { name: key[1], places: [] };
      out.set(key[0], known);
      known.places.push({ path, mention });
    }
  return out;
}

function gatheredNodes(c: Collection, all: Map<string, Gathered>, icon: string, part: string): readonly TreeNode[] {
  const sorted = [...all].sort(([, a], [, b]) => b.places.length - a.places.length || (a.name < b.name ? -1 : 1));
  const nodes = sorted.map(([key, { name, places }]) => {
    const files = new Set(places.map((p) => p.path)).size;
    return {
      id: `${c.key}|${key}`,
      label: name,
      description: vscode.l10n.t('{0}× in {1} files', places.length, files),
      icon,
      children: () =>
        limited(
          places.map(({ path, mention: m }, i) =>
            placeNode(c, { path, start: m.start, end: m.end }, `${c.key}|${key}/${i}`, m.text, part),
          ),
          key,
          more,
        ),
    };
  });
  return limited(nodes, c.key, more);
}

/** People, those most often named first. */
export function people(c: Collection): readonly TreeNode[] {
  const all = gather(c, (m) => (m.kind === 'person' ? [m.person.entity, m.person.name] : null));
  return gatheredNodes(c, all, 'person', 'go-to-file');
}

/** Quotations by speaker. */
export function quotes(c: Collection): readonly TreeNode[] {
  const nobody = vscode.l10n.t('No speaker found');
  const all = gather(c, (m) =>
    m.kind === 'quote' ? [m.quote.entity ?? m.quote.speaker ?? '', m.quote.speaker ?? nobody] : null,
  );
  return gatheredNodes(c, all, 'account', 'quote');
}

/** Articles with what they hold. */
export function files(c: Collection, findings: readonly ShownFinding[]): readonly TreeNode[] {
  const nodes = c.queries.paths().map((path) => {
    const own = findings.filter((f) => f.finding.primary.path === path && f.severity !== 'hint');
    const published = c.queries.record(path)?.published?.slice(0, 10) ?? '';
    const count = own.length === 0 ? '' : vscode.l10n.t('{0} contradictions', own.length);
    return {
      id: `${c.key}|${path}`,
      label: c.label(path),
      description: [published, count].filter(Boolean).join(', '),
      icon: own.length > 0 ? 'warning' : 'file',
      place: { collection: c.key, at: { path, start: 0, end: 0 } },
      ...(own.length > 0 ? { children: () => own.map((f) => findingNode(c, f, path)) } : {}),
    };
  });
  return limited(nodes, c.key, more);
}
