/** The names of all commands, and links that run them. Only these may be run from a hover. */
import * as vscode from 'vscode';
import { commandUri } from './text/commandUri.ts';

export const COMMANDS = {
  showContradictions: 'crosscheck.showContradictions',
  openPlace: 'crosscheck.openPlace',
  peekVersions: 'crosscheck.peekVersions',
  nextContradiction: 'crosscheck.nextContradiction',
  previousContradiction: 'crosscheck.previousContradiction',
  openSample: 'crosscheck.openSample',
  rescan: 'crosscheck.rescan',
  showLog: 'crosscheck.showLog',
  toggleWorkspace: 'crosscheck.toggleWorkspace',
  toggleMarks: 'crosscheck.toggleMarks',
  statusMenu: 'crosscheck.statusMenu',
  explain: 'crosscheck.explain',
  markReviewed: 'crosscheck.markReviewed',
  ignoreFinding: 'crosscheck.ignoreFinding',
  ignoreValue: 'crosscheck.ignoreValue',
  ignoreName: 'crosscheck.ignoreName',
  ignoreFile: 'crosscheck.ignoreFile',
  openDecisions: 'crosscheck.openDecisions',
  showDecisions: 'crosscheck.showDecisions',
  showMatrix: 'crosscheck.showMatrix',
  showFigures: 'crosscheck.showFigures',
  showPeople: 'crosscheck.showPeople',
  showQuotes: 'crosscheck.showQuotes',
  showSources: 'crosscheck.showSources',
  copyCorrectionNote: 'crosscheck.copyCorrectionNote',
  copyTable: 'crosscheck.copyTable',
  exportAnalysis: 'crosscheck.exportAnalysis',
  copyVersions: 'crosscheck.copyVersions',
  filterTrees: 'crosscheck.filterTrees',
  clearFilter: 'crosscheck.clearFilter',
  groupByFile: 'crosscheck.groupByFile',
  groupByClaim: 'crosscheck.groupByClaim',
} as const;

export type CommandName = (typeof COMMANDS)[keyof typeof COMMANDS];

/** A command link for Markdown: arguments are JSON, everything that Markdown could read is percent-encoded. */
export function commandLink(command: CommandName, ...args: unknown[]): string {
  return commandUri(command, args);
}

/** What names a finding to a command. */
export interface FindingArgument {
  readonly uri: string;
  readonly fingerprint: string;
}

/** What a link to a place carries: the URI and the range's four numbers. */
export type PlaceArgument = readonly [
  uri: string,
  line: number,
  character: number,
  endLine: number,
  endCharacter: number,
];

export function placeArgument(location: vscode.Location): PlaceArgument {
  const { start, end } = location.range;
  return [location.uri.toString(), start.line, start.character, end.line, end.character];
}

/** Opens a file at a place, in the editor group at hand or beside it. Anything but a place is ignored. */
export async function openPlace(place: unknown, beside?: unknown): Promise<void> {
  if (!Array.isArray(place) || typeof place[0] !== 'string' || place.slice(1, 5).some((n) => !Number.isInteger(n)))
    return;
  const [uri, line, character, endLine, endCharacter] = place as unknown as PlaceArgument;
  const selection = new vscode.Range(line, character, endLine, endCharacter);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  await vscode.window.showTextDocument(document, {
    selection,
    preview: true,
    viewColumn: beside === true ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active,
  });
}
