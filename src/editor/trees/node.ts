/** What the side bar's trees are made of: plain nodes, built without the editor. */
import type { Place } from '../../findings/finding.ts';

export interface TreeNode {
  /** Unique within its tree and stable as long as what it shows stands. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Name of a codicon. */
  readonly icon: string;
  /** Collection and place that it opens. */
  readonly place?: { readonly collection: string; readonly at: Place };
  /** Built when the node is opened. */
  readonly children?: () => readonly TreeNode[];
  /** The node starts open. */
  readonly open?: boolean;
}

/** Lists longer than this end with a node that says how many more there are. */
export const LIST_LIMIT = 500;

/** A list cut at the limit. */
export function limited(nodes: readonly TreeNode[], id: string, more: (count: number) => string): readonly TreeNode[] {
  if (nodes.length <= LIST_LIMIT) return nodes;
  const rest = nodes.length - LIST_LIMIT;
  return [...nodes.slice(0, LIST_LIMIT), { id: `${id}/more`, label: more(rest), description: '', icon: 'ellipsis' }];
}

/** The nodes whose own words, or a child's, hold all words of the filter; a node that matches itself keeps all children. */
export function filterNodes(nodes: readonly TreeNode[], filter: string): readonly TreeNode[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return nodes;
  const matches = (n: TreeNode): boolean => {
    const text = `${n.label} ${n.description}`.toLowerCase();
    return words.every((w) => text.includes(w));
  };
  return nodes.flatMap((n) => {
    if (matches(n)) return [n];
    const children = n.children ? filterNodes(n.children(), filter) : [];
    return children.length === 0 ? [] : [{ ...n, children: () => children, open: true }];
  });
}
