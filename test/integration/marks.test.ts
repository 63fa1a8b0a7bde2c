import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Api, crosscheck, open, until, uriOf, write } from './support/editor.ts';

describe('marks', () => {
  let api: Api;
  before(async () => {
    api = await crosscheck();
  });
  const shown = (document: vscode.TextDocument): string[] =>
    api.marks(document.uri).map((m) => `${m.kind} ${m.weight} ${document.getText().slice(m.start, m.end)}`);

  it('show numbers, people and quotations', async () => {
    const { document } = await open('ferry-morning.txt');
    const marks = await until('marks', () =>
      shown(document).includes('number conflict Four') ? shown(document) : null,
    );
    assert.ok(
      marks.some((m) => /^person \w+ Marta Ellingsen$/.test(m)),
      marks.join('\n'),
    );
    assert.ok(
      marks.some((m) => m.startsWith('quote ')),
      marks.join('\n'),
    );
  });

  it('are in every visible editor', async () => {
    await open('ferry-morning.txt');
    const beside = await vscode.window.showTextDocument(uriOf('ferry-evening.txt'), {
      viewColumn: vscode.ViewColumn.Beside,
    });
    await until(
      'marks on both sides',
      () => api.marks(uriOf('ferry-morning.txt')).length > 0 && api.marks(beside.document.uri).length > 0,
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('are on both sides of a comparison', async () => {
    const [left, right] = [uriOf('ferry-morning.txt'), uriOf('ferry-evening.txt')];
    await vscode.commands.executeCommand('vscode.diff', left, right, 'morning and evening');
    await until('marks on both sides', () => api.marks(left).length > 0 && api.marks(right).length > 0);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('are on an older version that an article is compared with, as git and the timeline show it', async () => {
    const uri = uriOf('ferry-morning.txt');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const old = text.replace('Four passengers', 'Three passengers').replace('31 people', '29 people');
    const provider = vscode.workspace.registerTextDocumentContentProvider('older-version', {
      provideTextDocumentContent: () => old,
    });
    try {
      const left = uri.with({ scheme: 'older-version', query: 'ref=HEAD' });
      const before = (await api.tree('files')).join('\n');
      await vscode.commands.executeCommand('vscode.diff', left, uri, 'morning before and now');
      const marked = (at: vscode.Uri, all: string): string[] =>
        api.marks(at).map((m) => `${m.weight} ${all.slice(m.start, m.end)}`);
      await until('marks on the right', () => marked(uri, text).includes('conflict Four'));
      const marks = await until('marks on the left', () => (marked(left, old).length > 0 ? marked(left, old) : null));
      assert.ok(marks.includes('alone Three') && marks.includes('alone 29'), marks.join());
      assert.ok(
        marks.some((m) => m.startsWith('conflict “') || m.startsWith('conflict We shall')),
        marks.join(),
      );
      assert.equal(marks.length, marked(uri, text).length);
      assert.equal((await api.tree('files')).join('\n'), before, 'it is no article of its own');
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await until('no marks any more', () => api.marks(left).length === 0);
    } finally {
      provider.dispose();
    }
  });

  it('follow the switches of each kind', async () => {
    const { document } = await open('ferry-morning.txt');
    const settings = vscode.workspace.getConfiguration('crosscheck');
    const kinds = (): string => [...new Set(api.marks(document.uri).map((m) => m.kind))].sort().join();
    await until('all kinds', () => kinds() === 'number,person,quote');
    await settings.update('marks.quotes', false, vscode.ConfigurationTarget.Workspace);
    await until('no quotes', () => kinds() === 'number,person');
    await settings.update('marks.quotes', undefined, vscode.ConfigurationTarget.Workspace);
    await until('all kinds again', () => kinds() === 'number,person,quote');
  });

  it('are never in files that are no articles', async () => {
    await write('requirements.txt', 'Four people were hurt in the crash, the police said.\n');
    const { document } = await open('requirements.txt');
    const { document: article } = await open('ferry-evening.txt');
    await until('marks in the article', () => api.marks(article.uri).length > 0);
    assert.deepEqual(api.marks(document.uri), []);
    await write('requirements.txt', 'requests==2.1\n');
  });

  it('appear in an untitled document', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: 'Eleven passengers drowned when the ferry Lind capsized off Oswick on Monday, a reporter said.',
    });
    await vscode.window.showTextDocument(document);
    await until('a mark', () => shown(document).some((m) => m.endsWith('Eleven')));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
