import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { crosscheck, hoverAt, open, positionOf, until, uriOf } from './support/editor.ts';

describe('hover', () => {
  before(crosscheck);

  it('shows the other version with a link that opens the place', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf('ferry-morning.txt'));
    const text = await hoverAt(document, 'Four');
    assert.match(text, /passengers/);
    assert.doesNotMatch(text, /here \*\*4\*\*/, 'the Problems entry above it says that');
    const link = /✗ \*\*6\*\* \[ferry-evening\.txt\]\(command:crosscheck\.openPlace\?([^)]+)\)/.exec(text);
    assert.ok(link, text);
    await vscode.commands.executeCommand('crosscheck.openPlace', ...JSON.parse(decodeURIComponent(link[1]!)));
    const editor = vscode.window.activeTextEditor!;
    assert.ok(editor.document.uri.path.endsWith('/ferry-evening.txt'));
    assert.equal(editor.document.getText(editor.selection).slice(0, 3), 'Six');
  });

  it('says what stands here where no Problems entry says it', async () => {
    const { document } = await open('ferry-morning.txt');
    const settings = vscode.workspace.getConfiguration('crosscheck');
    await settings.update('problems.enable', false, vscode.ConfigurationTarget.Workspace);
    await until('the value', async () => /here \*\*4\*\*/.test(await hoverAt(document, 'Four')));
    await settings.update('problems.enable', undefined, vscode.ConfigurationTarget.Workspace);
    await until('without it', async () => !/here \*\*4\*\*/.test(await hoverAt(document, 'Four')));
  });

  it('trusts its own commands only', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf('ferry-morning.txt'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, 'Four'),
    );
    for (const content of hovers.flatMap((h) => h.contents)) {
      const { isTrusted, supportHtml } = content as vscode.MarkdownString;
      assert.ok(!supportHtml);
      const commands = typeof isTrusted === 'object' ? isTrusted.enabledCommands : [];
      assert.ok(isTrusted !== true && commands.every((c) => c.startsWith('crosscheck.')));
    }
  });

  it('is silent where nothing is claimed, and when it is switched off', async () => {
    const { document } = await open('ferry-morning.txt');
    assert.equal(await hoverAt(document, 'had left'), '');
    const settings = vscode.workspace.getConfiguration('crosscheck');
    await settings.update('hover.enable', false, vscode.ConfigurationTarget.Workspace);
    await until('no hover', async () => (await hoverAt(document, 'Four')) === '');
    await settings.update('hover.enable', undefined, vscode.ConfigurationTarget.Workspace);
    await until('a hover', async () => (await hoverAt(document, 'Four')) !== '');
  });
});
