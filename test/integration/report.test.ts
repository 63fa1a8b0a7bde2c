import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { crosscheck, until } from './support/editor.ts';

describe('report', () => {
  before(crosscheck);

  it('lists the contradictions as Markdown with links that open the places', async () => {
    await vscode.commands.executeCommand('crosscheck.showContradictions');
    const document = await until('the report', () => {
      const active = vscode.window.activeTextEditor?.document;
      return active?.uri.scheme === 'crosscheck-report' ? active : null;
    });
    assert.equal(document.languageId, 'markdown');
    assert.match(document.getText(), /passengers/);
    const target = /\]\((\S*ferry-evening\.txt#L1,\d+)\)/.exec(document.getText())?.[1];
    assert.ok(target, document.getText());
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(target));
    const editor = vscode.window.activeTextEditor!;
    assert.ok(editor.document.uri.path.endsWith('/ferry-evening.txt'));
    assert.equal(editor.selection.start.line, 0);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
