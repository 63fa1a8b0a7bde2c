/** Puts the surfaces together, by hand, in one place. */
import * as vscode from 'vscode';
import type { Pause } from '../engine/pause.ts';
import type { RemoteEngine } from '../engine/remote/client.ts';
import { COMMANDS, openPlace } from './commands.ts';
import { MatrixPanels } from './matrix-panel.ts';
import { followSettings } from './settings.ts';
import { DecisionCommands } from './surfaces/decisionCommands.ts';
import { Exports } from './surfaces/exports.ts';
import { FindingActions } from './surfaces/findingActions.ts';
import { Folding } from './surfaces/folding.ts';
import { Hovers } from './surfaces/hover.ts';
import { Inline } from './surfaces/inline.ts';
import { Marks } from './surfaces/marks.ts';
import { Navigation } from './surfaces/navigation.ts';
import { Places } from './surfaces/places.ts';
import { explanationUri, Problems } from './surfaces/problems.ts';
import { Renames } from './surfaces/renames.ts';
import { ReportDocuments } from './surfaces/reportDocuments.ts';
import { Status, type StatusText } from './surfaces/status.ts';
import { Switches } from './surfaces/switches.ts';
import { Symbols } from './surfaces/symbols.ts';
import { Trees } from './surfaces/trees.ts';
import { Articles } from './workspace/articles.ts';
import { DecisionStore } from './workspace/decisionStore.ts';
import { Verdicts } from './workspace/verdicts.ts';
import type { ReplaceFile } from './workspace/wholeFile.ts';

/** What the integration suite cannot see otherwise. */
export interface Shown {
  /** The marks that the visible editor of a document shows: kind, weight and offsets in UTF-16 code units. */
  readonly marks: (uri: vscode.Uri) => readonly { kind: string; weight: string; start: number; end: number }[];
  /** The first level of one of the side bar's trees, as label and description. */
  readonly tree: (id: string) => Promise<readonly string[]>;
  /** What the language status item says now. */
  readonly status: () => StatusText;
}

export interface WindowParts {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly engine: RemoteEngine;
  readonly pause: Pause;
  readonly replaceFile: ReplaceFile | undefined;
}

/** Builds everything that shows something, a few parts at a time. `start` reads the articles and resolves after the first scan. */
export async function openWindow(parts: WindowParts): Promise<{ shown: Shown; start: () => Promise<void> }> {
  const { context, log, engine, pause, replaceFile } = parts;
  const { version } = context.extension.packageJSON as { version: string };
  const keep = (...things: readonly vscode.Disposable[]): unknown => context.subscriptions.push(...things);
  keep(followSettings());
  const articles = new Articles(engine, log, pause);
  const decisions = new DecisionStore(log, replaceFile);
  // built before whatever listens to the articles: it is the first to hear of a change
  const verdicts = new Verdicts(articles, decisions);
  keep(articles, decisions, verdicts);
  const marks = new Marks(articles, verdicts);
  const reports = new ReportDocuments(articles, verdicts, decisions);
  const matrix = new MatrixPanels(articles, verdicts, context.extensionUri);
  keep(marks, reports, matrix);
  await pause();
  const trees = new Trees(articles, verdicts);
  const status = new Status(articles, verdicts, marks);
  keep(trees, status);
  const others: readonly (() => vscode.Disposable)[] = [
    () => new Exports(articles, verdicts, version),
    () => new Switches(articles, verdicts),
    () => new Problems(articles, verdicts, context.extensionUri),
    () => new Hovers(articles, verdicts),
    () => new FindingActions(articles, verdicts),
    () => new DecisionCommands(articles, verdicts, decisions, replaceFile),
    () => new Navigation(articles, verdicts),
    () => new Places(articles),
    () => new Symbols(articles),
    () => new Renames(articles),
    () => new Inline(articles, verdicts),
    () => new Folding(articles),
    () => vscode.Disposable.from(...registerCommands(context, articles, reports, matrix, log)),
  ];
  for (const open of others) {
    await pause();
    keep(open());
  }
  await pause();
  return {
    shown: {
      marks: (uri) => marks.shown(uri).marks,
      tree: (id) => trees.roots(id),
      status: () => status.shown,
    },
    async start() {
      await Promise.all([decisions.start(), articles.start()]);
    },
  };
}

function registerCommands(
  context: vscode.ExtensionContext,
  articles: Articles,
  reports: ReportDocuments,
  matrix: MatrixPanels,
  log: vscode.LogOutputChannel,
): vscode.Disposable[] {
  const on = vscode.commands.registerCommand;
  return [
    on(COMMANDS.showContradictions, () => reports.show('contradictions')),
    on(COMMANDS.showDecisions, () => reports.show('decisions')),
    on(COMMANDS.showFigures, () => reports.show('figures')),
    on(COMMANDS.showPeople, () => reports.show('people')),
    on(COMMANDS.showQuotes, () => reports.show('quotes')),
    on(COMMANDS.showSources, () => reports.show('sources')),
    on(COMMANDS.showMatrix, () => matrix.show()),
    on(COMMANDS.openPlace, openPlace),
    on(COMMANDS.rescan, () => articles.rescan()),
    on(COMMANDS.showLog, () => log.show()),
    on(COMMANDS.explain, (code: unknown) =>
      typeof code === 'string' && /^[a-z.]+$/.test(code)
        ? vscode.commands.executeCommand('markdown.showPreview', explanationUri(context.extensionUri, code))
        : undefined,
    ),
  ];
}
