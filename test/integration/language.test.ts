import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { crosscheck, open, positionOf, until, uriOf } from './support/editor.ts';

const files = (locations: readonly { uri: vscode.Uri }[]): string[] =>
  [...new Set(locations.map((l) => l.uri.path.slice(l.uri.path.lastIndexOf('/') + 1)))].sort();
const textAt = async (l: vscode.Location): Promise<string> =>
  (await vscode.workspace.openTextDocument(l.uri)).getText(l.range);

describe('language features', () => {
  before(crosscheck);
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  async function at<T>(command: string, path: string, words: string, ...rest: unknown[]): Promise<T> {
    const document = await vscode.workspace.openTextDocument(uriOf(path));
    return vscode.commands.executeCommand<T>(command, document.uri, positionOf(document, words), ...rest);
  }

  it('find all references of a claim and of a person in all files', async () => {
    const claim = await at<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      'ferry-morning.txt',
      'Four passengers',
    );
    assert.ok(
      files(claim).includes('ferry-evening.txt') && files(claim).includes('ferry-morning.txt'),
      files(claim).join(),
    );
    const person = await at<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      'ferry-morning.txt',
      'Marta Ellingsen',
    );
    assert.deepEqual(files(person), ['council.md', 'ferry-evening.txt', 'ferry-morning.txt']);
    for (const l of person) assert.match(await textAt(l), /Ellingsen/);
  });

  it('lead from a bare surname to the full first mention', async () => {
    const found = await at<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      'ferry-morning.txt',
      'Ellingsen said that',
    );
    const [first] = found;
    assert.ok(first);
    const target = new vscode.Location(first.targetUri, first.targetRange);
    assert.equal(await textAt(target), 'Marta Ellingsen');
    assert.ok(first.targetUri.path.endsWith('/ferry-morning.txt'));
  });

  it('highlight a person in the document', async () => {
    const found = await at<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      'ferry-morning.txt',
      'Marta Ellingsen',
    );
    assert.equal(found.length, 2);
  });

  it('give an outline of people, figures and quotations', async () => {
    await open('ferry-morning.txt');
    // The command answers nothing at all while the editor's own outline is asking.
    const found = await until('an outline', async () =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        uriOf('ferry-morning.txt'),
      ),
    );
    const names = (name: string): string[] => found.find((s) => s.name === name)?.children.map((c) => c.name) ?? [];
    assert.deepEqual(names('People'), ['Marta Ellingsen']);
    assert.ok(names('Figures').includes('Four') && names('Figures').includes('31'), names('Figures').join());
    assert.equal(names('Quotations').length, 1);
  });

  it('find a person among the workspace symbols', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'renner',
    );
    assert.ok(
      found.some((s) => s.name === 'Tobias Renner'),
      found.map((s) => s.name).join(),
    );
    assert.deepEqual(
      (
        await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          'zzqq',
        )
      ).length,
      0,
    );
  });

  it('rename a person in all files, bare surnames included', async () => {
    const edit = await at<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      'ferry-morning.txt',
      'Marta Ellingsen',
      'Martha Elling',
    );
    const entries = edit.entries();
    assert.deepEqual(files(entries.map(([uri]) => ({ uri }))), [
      'council.md',
      'ferry-evening.txt',
      'ferry-morning.txt',
    ]);
    const morning = entries.find(([uri]) => uri.path.endsWith('/ferry-morning.txt'))![1].map((e) => e.newText);
    assert.deepEqual(morning.sort(), ['Elling', 'Martha Elling']);
  });

  it('rename nothing but the name where articles have just changed, in an editor or on disk', async () => {
    const morning = await vscode.workspace.openTextDocument(uriOf('ferry-morning.txt'));
    const position = positionOf(morning, 'Marta Ellingsen');
    const ask = <T>(command: string, ...rest: string[]): Thenable<T> =>
      vscode.commands.executeCommand(command, morning.uri, position, ...rest);
    const rename = (): Thenable<vscode.WorkspaceEdit> => ask('vscode.executeDocumentRenameProvider', 'Martha Elling');
    const name = /^(Marta )?Ellingsen$/i;
    const { document, edit } = await vscode.window.showTextDocument(uriOf('council.md'));
    const held = document.getText();
    const late = uriOf('late.txt');
    try {
      for (let round = 1; round <= 3; round++) {
        await edit((e) => e.insert(new vscode.Position(0, 0), '\n\n'));
        const edits = (await rename()).get(document.uri);
        assert.ok(edits.length > 0, 'an open article is brought up to date');
        for (const { range } of edits) assert.match(document.getText(range), name);
      }
      await vscode.workspace.fs.writeFile(late, new TextEncoder().encode(`${held}\nIt was late.\n`));
      await until('it is read', async () => files(await ask('vscode.executeReferenceProvider')).includes('late.txt'));
      const changed = `Nothing of this\nwas known before.\n\n${held}`;
      await vscode.workspace.fs.writeFile(late, new TextEncoder().encode(changed));
      for (const { range } of (await rename()).get(late)) {
        const line = changed.split('\n')[range.start.line] ?? '';
        assert.match(line.slice(range.start.character, range.end.character), name);
      }
    } finally {
      await vscode.workspace.fs.delete(late).then(undefined, () => undefined);
      await edit((e) => e.replace(new vscode.Range(0, 0, document.lineCount, 0), held));
      await document.save();
    }
  });

  it('refuse to rename what is no name', async () => {
    await assert.rejects(at('vscode.prepareRename', 'ferry-morning.txt', 'Four passengers'));
  });

  it('show lenses and hints only when they are switched on', async () => {
    const uri = uriOf('ferry-morning.txt');
    const { document } = await open('ferry-morning.txt');
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const lenses = (): Thenable<vscode.CodeLens[]> =>
      vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri);
    const hints = (): Thenable<vscode.InlayHint[]> =>
      vscode.commands.executeCommand('vscode.executeInlayHintProvider', uri, all);
    assert.equal((await lenses()).length + (await hints()).length, 0);
    const settings = vscode.workspace.getConfiguration('crosscheck');
    await settings.update('codeLens.enable', true, vscode.ConfigurationTarget.Workspace);
    await settings.update('inlayHints.enable', true, vscode.ConfigurationTarget.Workspace);
    await until('a lens', async () => (await lenses()).some((l) => /4/.test(l.command?.title ?? '')));
    const [hint] = await until('a hint', async () => ((await hints()).length > 0 ? hints() : null));
    assert.match(String(hint?.label), /^6 elsewhere$/);
    await settings.update('codeLens.enable', undefined, vscode.ConfigurationTarget.Workspace);
    await settings.update('inlayHints.enable', undefined, vscode.ConfigurationTarget.Workspace);
    await until('none again', async () => (await lenses()).length + (await hints()).length === 0);
  });

  it('fold what is not prose', async () => {
    await open('wire/page.txt');
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      uriOf('wire/page.txt'),
    );
    assert.ok(
      folds.some((f) => f.end > f.start),
      JSON.stringify(folds),
    );
    await open('ferry-morning.txt');
    const none = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      uriOf('ferry-morning.txt'),
    );
    assert.deepEqual(none, []);
  });

  it('go to the next and the previous contradiction, through all files and around', async () => {
    const editor = await open('ferry-morning.txt');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('crosscheck.nextContradiction');
    const first = vscode.window.activeTextEditor!;
    assert.match(first.document.getText(first.selection), /^Four/);
    await vscode.commands.executeCommand('crosscheck.previousContradiction');
    const before = vscode.window.activeTextEditor!;
    assert.ok(!before.selection.isEmpty);
    assert.ok(before.document.uri.path.endsWith('/ferry-evening.txt'));
  });
});
