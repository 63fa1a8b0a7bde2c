/** Taking it along: correction notes and tables on the clipboard, the whole analysis as a file. */
import * as vscode from 'vscode';
import { correctionNote } from '../../reports/correction.ts';
import { csv } from '../../reports/csv.ts';
import { htmlReport } from '../../reports/html-report.ts';
import { buildMatrix, type MatrixRow } from '../../reports/matrix.ts';
import type { ReportContext, ReportFormat } from '../../reports/report.ts';
import { sarif } from '../../reports/sarif.ts';
import { exportTable, type TableFormat } from '../../reports/table-export.ts';
import { COMMANDS } from '../commands.ts';
import { Lifetime } from '../lifetime.ts';
import type { Articles } from '../workspace/articles.ts';
import type { Collection } from '../workspace/collection.ts';
import { shownAnalysis } from '../workspace/shown-analysis.ts';
import type { Verdicts } from '../workspace/verdicts.ts';
import { contextOf } from './reportDocuments.ts';

const json: ReportFormat = (analysis) => `${JSON.stringify(analysis, null, 2)}\n`;

export class Exports extends Lifetime {
  readonly #articles: Articles;
  readonly #verdicts: Verdicts;
  readonly #version: string;

  constructor(articles: Articles, verdicts: Verdicts, version: string) {
    super();
    this.#articles = articles;
    this.#verdicts = verdicts;
    this.#version = version;
    const on = vscode.commands.registerCommand;
    this.keep(on(COMMANDS.copyCorrectionNote, () => this.copyNote()));
    this.keep(on(COMMANDS.copyTable, (format?: unknown) => this.copyTable(format)));
    this.keep(on(COMMANDS.exportAnalysis, () => this.export()));
  }

  /** Copies a note on the claims at the caret; with none there, on every claim in conflict. */
  async copyNote(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const located = editor && this.#articles.locate(editor.document.uri);
    const collection = located?.collection ?? this.#first();
    if (!collection) return;
    const matrix = buildMatrix(await shownAnalysis(collection, this.#verdicts));
    let rows: MatrixRow[] = [];
    if (editor && located) {
      const offset = editor.document.offsetAt(editor.selection.active);
      const here = new Set((await collection.ask.claimsAt(located.path, offset)).map((c) => c.id));
      rows = matrix.rows.filter((r) => here.has(r.id) && r.cells.length > 1);
    }
    if (rows.length === 0) rows = matrix.rows.filter((r) => r.status === 'conflict');
    if (rows.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no contradiction to write a note about.'));
      return;
    }
    const context = contextOf(collection);
    await this.#copy(rows.map((r) => correctionNote(r, matrix, context)).join('\n'));
  }

  /** Copies the claims that several sources make. @param format asked for where it is none of the three. */
  async copyTable(format?: unknown): Promise<void> {
    const collection = this.#first();
    if (!collection) return;
    const choices: (vscode.QuickPickItem & { format: TableFormat })[] = [
      { label: 'Markdown', format: 'markdown' },
      { label: 'CSV', format: 'csv' },
      { label: 'HTML', description: vscode.l10n.t('for a spreadsheet'), format: 'html' },
    ];
    const chosen = choices.find((c) => c.format === format) ?? (await vscode.window.showQuickPick(choices));
    if (!chosen) return;
    const matrix = buildMatrix(await shownAnalysis(collection, this.#verdicts));
    await this.#copy(
      exportTable(
        matrix,
        matrix.rows.filter((r) => r.cells.length > 1),
        chosen.format,
      ),
    );
  }

  /** Writes the whole analysis to a file whose ending says the format. */
  async export(): Promise<void> {
    const collection = this.#first();
    if (!collection) return;
    const formats = new Map<string, ReportFormat>(Object.entries({ html: htmlReport, json, csv, sarif }));
    const folder = collection.folder?.uri;
    const target = await vscode.window.showSaveDialog({
      filters: { HTML: ['html'], JSON: ['json'], CSV: ['csv'], SARIF: ['sarif'] },
      ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, 'crosscheck.html') } : {}),
    });
    if (!target) return;
    const format = formats.get(target.path.slice(target.path.lastIndexOf('.') + 1).toLowerCase()) ?? json;
    const context: ReportContext = { ...contextOf(collection), version: this.#version };
    const text = format(await shownAnalysis(collection, this.#verdicts), context);
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  }

  #first(): Collection | undefined {
    const active = vscode.window.activeTextEditor?.document.uri;
    return (active && this.#articles.locate(active)?.collection) ?? this.#articles.collections()[0];
  }

  async #copy(text: string): Promise<void> {
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copied.'), 2000);
  }
}
