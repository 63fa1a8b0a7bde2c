/** The nodes of each tree, from a collection and the findings that are shown. */
import * as vscode from 'vscode';
import type { AnalysisClaim } from '../../engine/analysis.ts';
import type { Named } from '../../engine/remote/questions.ts';
import type { Place } from '../../findings/finding.ts';
import { push } from '../../findings/lists.ts';
import { shorten } from '../text/shorten.ts';
import type { Collection } from '../workspace/collection.ts';
import { isConflict, type ShownFinding } from '../workspace/shown-findings.ts';
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
function sideNode(c: Collection, shown: ShownFinding, key: string): TreeNode {
  const node = findingNode(c, shown, key);
  if (!shown.subject?.value) return node;
  const { value, source } = shown.subject;
  const said = source === null ? value : `${value} (${source})`;
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
    const heavy = list.some(isConflict);
    const label = list[0]!.subject?.claim ?? list[0]!.finding.message;
    return {
      heavy,
      node: {
        id: `${c.key}|${key}`,
        label: shorten(label, LABEL),
        description: String(list.length),
        icon: heavy ? 'warning' : 'info',
        children: () => list.map((f) => sideNode(c, f, key)),
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
export async function claims(c: Collection): Promise<readonly TreeNode[]> {
  const shared = (await c.ask.sharedClaims()).filter((claim) => claim.kind !== 'person');
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

function namedNodes(c: Collection, all: readonly Named[], icon: string, part: string): readonly TreeNode[] {
  const nameOf = (n: Named): string => n.name ?? vscode.l10n.t('No speaker found');
  const sorted = [...all].sort((a, b) => b.places.length - a.places.length || (nameOf(a) < nameOf(b) ? -1 : 1));
  const nodes = sorted.map((named) => {
    const { key, places } = named;
    const files = new Set(places.map((p) => p.path)).size;
    return {
      id: `${c.key}|${key}`,
      label: nameOf(named),
      description: vscode.l10n.t('{0}× in {1} files', places.length, files),
      icon,
      children: () =>
        limited(
          places.map((p, i) => placeNode(c, p, `${c.key}|${key}/${i}`, p.text, part)),
          key,
          more,
        ),
    };
  });
  return limited(nodes, c.key, more);
}

/** People, those most often named first. */
export async function people(c: Collection): Promise<readonly TreeNode[]> {
  return namedNodes(c, await c.ask.people(), 'person', 'go-to-file');
}

/** Quotations by speaker. */
export async function quotes(c: Collection): Promise<readonly TreeNode[]> {
  return namedNodes(c, await c.ask.speakers(), 'account', 'quote');
}

/** Articles with what they hold. */
export async function files(c: Collection, findings: readonly ShownFinding[]): Promise<readonly TreeNode[]> {
  const byPath = new Map<string, ShownFinding[]>();
  for (const f of findings) if (f.severity !== 'hint') push(byPath, f.finding.primary.path, f);
  const dates = new Map((await c.ask.published()).map((a) => [a.path, a.published?.slice(0, 10) ?? '']));
  const nodes = [...c.paths()].sort().map((path) => {
    const own = byPath.get(path) ?? [];
    const count = own.length === 0 ? '' : vscode.l10n.t('{0} contradictions', own.length);
    return {
      id: `${c.key}|${path}`,
      label: c.label(path),
      description: [dates.get(path), count].filter(Boolean).join(', '),
      icon: own.length > 0 ? 'warning' : 'file',
      place: { collection: c.key, at: { path, start: 0, end: 0 } },
      ...(own.length > 0 ? { children: () => own.map((f) => findingNode(c, f, path)) } : {}),
    };
  });
  return limited(nodes, c.key, more);
}
