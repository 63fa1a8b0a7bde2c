import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { crosscheck, until, uriOf } from './support/editor.ts';

describe('claim matrix and exports', () => {
  before(crosscheck);
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const matrixTabs = (): vscode.Tab[] =>
    vscode.window.tabGroups.all
      .flatMap((g) => g.tabs)
      .filter((t) => t.input instanceof vscode.TabInputWebview && t.input.viewType.includes('crosscheck.matrix'));

  it('opens in one tab, however often it is asked for', async () => {
    await vscode.commands.executeCommand('crosscheck.showMatrix');
    await until('the matrix', () => matrixTabs().length === 1);
    await vscode.commands.executeCommand('crosscheck.showMatrix');
    assert.equal(matrixTabs().length, 1);
  });

  for (const [command, title] of [
    ['showFigures', 'Figures'],
    ['showPeople', 'People'],
    ['showQuotes', 'Quotes'],
    ['showSources', 'Sources'],
    ['showDecisions', 'Reviewed decisions'],
  ] as const)
    it(`${command} shows a Markdown document`, async () => {
      await vscode.commands.executeCommand(`crosscheck.${command}`);
      const document = await until(title, () => {
        const reports = vscode.workspace.textDocuments.filter((d) => d.uri.scheme === 'crosscheck-report');
        return reports.find((d) => d.getText().startsWith(`# ${title}`)) ?? null;
      });
      assert.equal(document.languageId, 'markdown');
    });

  it('copies a correction note on the claim at the caret, and the table of claims', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf('ferry-evening.txt'));
    const editor = await vscode.window.showTextDocument(document);
    const six = document.positionAt(document.getText().indexOf('Six'));
    editor.selection = new vscode.Selection(six, six);
    await vscode.commands.executeCommand('crosscheck.copyCorrectionNote');
    assert.match(await vscode.env.clipboard.readText(), /^To check: .*passengers/);
    await vscode.commands.executeCommand('crosscheck.copyTable', 'csv');
    assert.match(await vscode.env.clipboard.readText(), /^Claim,Status,/);
  });
});
