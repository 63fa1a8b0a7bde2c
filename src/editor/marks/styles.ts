/** How marks look: each kind has its own shape, each weight its own strength; colours come from the theme. */
import * as vscode from 'vscode';
import type { MarkKind, MarkWeight } from './plan.ts';

const color = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`crosscheck.${name}`);

const KIND_SHAPES: Readonly<Record<MarkKind, { style: string; width: string; name: string }>> = {
  number: { style: 'solid', width: '0 0 2px 0', name: 'number' },
  person: { style: 'dotted', width: '0 0 2px 0', name: 'person' },
  quote: { style: 'dashed', width: '0 0 1px 0', name: 'quote' },
};

function options(kind: MarkKind, weight: MarkWeight, ruler: boolean): vscode.DecorationRenderOptions {
  const { style, width, name } = KIND_SHAPES[kind];
  const conflict = weight === 'conflict';
  const look: vscode.DecorationRenderOptions = {
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    borderStyle: style,
    // What is in conflict is boxed; the line that the Problems panel draws below it stays readable.
    borderWidth: conflict && kind !== 'quote' ? '1px' : width,
    borderColor: color(conflict ? 'conflictBorder' : `${name}Border`),
    ...(weight === 'alone' ? {} : { backgroundColor: color(conflict ? 'conflictBackground' : `${name}Background`) }),
    ...(conflict && kind !== 'quote' ? { borderRadius: '3px' } : {}),
  };
  if (!ruler || weight === 'alone') return look;
  return {
    ...look,
    overviewRulerColor: color(conflict ? 'conflictBorder' : `${name}Border`),
    overviewRulerLane: conflict
      ? vscode.OverviewRulerLane.Right
      : kind === 'quote'
        ? vscode.OverviewRulerLane.Left
        : vscode.OverviewRulerLane.Center,
  };
}

export const MARK_KINDS: readonly MarkKind[] = ['number', 'person', 'quote'];
export const MARK_WEIGHTS: readonly MarkWeight[] = ['conflict', 'shared', 'alone'];

/** One decoration type for each kind and weight, keyed `kind/weight`. */
export function createMarkStyles(ruler: boolean): ReadonlyMap<string, vscode.TextEditorDecorationType> {
  const out = new Map<string, vscode.TextEditorDecorationType>();
  for (const kind of MARK_KINDS)
    for (const weight of MARK_WEIGHTS)
      out.set(`${kind}/${weight}`, vscode.window.createTextEditorDecorationType(options(kind, weight, ruler)));
  return out;
}
