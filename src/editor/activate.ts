/** Puts the surfaces together, by hand, in one place. */
import * as vscode from 'vscode';
import type { AnalysisService } from '../engine/service.ts';
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
import { Samples } from './surfaces/samples.ts';
import { Status, type StatusText } from './surfaces/status.ts';
import { Switches } from './surfaces/switches.ts';
import { Symbols } from './surfaces/symbols.ts';
import { Trees } from './surfaces/trees.ts';
import { Articles } from './workspace/articles.ts';
import { DecisionStore } from './workspace/decisionStore.ts';
import { Verdicts } from './workspace/verdicts.ts';
import type { ReplaceFile } from './workspace/wholeFile.ts';

/** What differs between the desktop and the web door. */
export interface EditorPort {
  /** Gives a file on disk another's name in one step, by absolute paths; absent where there is no disk. */
  readonly replaceFile?: ReplaceFile;
  /** Loads the engine's code; called once, after activation. */
  readonly loadEngine: (
    report: (message: string) => void,
  ) => Promise<{ readonly createService: (name: string | null) => AnalysisService }>;
}

/** What `activate` returns: for the integration suite, which cannot see decorations otherwise. */
export interface CrosscheckApi {
  /** Resolves once all articles of the window have been read for the first time. */
  readonly ready: Promise<void>;
  /** The marks that the visible editor of a document shows: kind, weight and offsets in UTF-16 code units. */
  readonly marks: (uri: vscode.Uri) => readonly { kind: string; weight: string; start: number; end: number }[];
  /** The first level of one of the side bar's trees, as label and description. */
  readonly tree: (id: string) => readonly string[];
  /** What the language status item says now. */
  readonly status: () => StatusText;
  /** Milliseconds that `activate` took. */
  readonly activation: number;
  /** Where the log and the cache are kept. */
  readonly folders: { readonly log: vscode.Uri; readonly storage: vscode.Uri | undefined };
}

/** Builds everything; whatever it registers ends with the extension. */
export function activateEditor(context: vscode.ExtensionContext, port: EditorPort): CrosscheckApi {
  const from = performance.now();
  const log = vscode.window.createOutputChannel('Crosscheck', { log: true });
  context.subscriptions.push(log, followSettings(), new Samples(context));
  let shown: CrosscheckApi['marks'] = () => [];
  let roots: CrosscheckApi['tree'] = () => [];
  let status: CrosscheckApi['status'] = () => ({ text: '', detail: '', busy: true });
  const ready = port
    .loadEngine((message) => log.warn(message))
    .then(async ({ createService }) => {
      const articles = new Articles(createService, log);
      const decisions = new DecisionStore(log, port.replaceFile);
      const verdicts = new Verdicts(articles, decisions);
      const marks = new Marks(articles, verdicts);
      const reports = new ReportDocuments(articles, verdicts, decisions);
      const matrix = new MatrixPanels(articles, verdicts, context.extensionUri);
      const { version } = context.extension.packageJSON as { version: string };
      const trees = new Trees(articles, verdicts);
      const statusItem = new Status(articles, verdicts, marks);
      status = () => statusItem.shown;
      shown = (uri) => marks.shown(uri).marks;
      roots = (id) => trees.roots(id);
      context.subscriptions.push(
        articles,
        decisions,
        verdicts,
        marks,
        reports,
        trees,
        matrix,
        new Exports(articles, verdicts, version),
        new Switches(articles, verdicts),
        new Problems(articles, verdicts, context.extensionUri),
        new Hovers(articles, verdicts),
        new FindingActions(articles, verdicts),
        new DecisionCommands(articles, verdicts, decisions, port.replaceFile),
        new Navigation(articles, verdicts),
        new Places(articles),
        new Symbols(articles),
        new Renames(articles),
        new Inline(articles, verdicts),
        new Folding(articles),
        statusItem,
        ...registerCommands(context, articles, reports, matrix, log),
      );
      await Promise.all([decisions.start(), articles.start()]);
    });
  ready.catch((error: unknown) => log.error(error instanceof Error ? error : String(error)));
  return {
    ready,
    marks: (uri) => shown(uri),
    tree: (id) => roots(id),
    status: () => status(),
    folders: { log: context.logUri, storage: context.storageUri },
    activation: performance.now() - from,
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
