import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { crosscheck, until } from './support/editor.ts';

describe('report', () => {
  before(crosscheck);

  it('lists the contradictions as Markdown with links that open the places', async () => {
    await vscode.commands.executeCommand('crosscheck.showContradictions');
    // It may have been open before: then it is on its way to what holds now.
    const document = await until('the report', () =>
      vscode.workspace.textDocuments.find(
        (d) => d.uri.scheme === 'crosscheck-report' && /passengers/.test(d.getText()),
      ),
    );
    assert.equal(document.languageId, 'markdown');
    assert.match(document.getText(), /\[ferry-evening\.txt:1\]/);
    const link = await until('links of the Markdown extension', async () => {
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
        100,
      );
      return links.find((l) => /ferry-evening\.txt#L1,/.test(document.getText(l.range)));
    });
    assert.ok(link.target);
    await vscode.commands.executeCommand('vscode.open', link.target);
    const editor = vscode.window.activeTextEditor!;
    assert.ok(editor.document.uri.path.endsWith('/ferry-evening.txt'), link.target.toString());
    assert.equal(editor.selection.start.line, 0);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
