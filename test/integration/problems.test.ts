import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, crosscheck, open, pause, problems, until, uriOf, write } from './support/editor.ts';

const DROWNED = 'Nine passengers drowned when the ferry Lind capsized off Oswick on Monday, a radio station said.\n';

describe('problems', () => {
  before(crosscheck);

  it('are there for files that are not open, on both sides of a contradiction', async () => {
    for (const path of ['ferry-morning.txt', 'ferry-evening.txt']) {
      const found = await until(`figure.conflict in ${path}`, () =>
        problems(uriOf(path)).find((d) => codeOf(d) === 'figure.conflict'),
      );
      assert.equal(found.source, 'Crosscheck');
      assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    }
  });

  it('say both values, stand on the figure, and name the other place', async () => {
    const found = problems(uriOf('ferry-morning.txt')).find((d) => d.message.includes('passengers'))!;
    assert.match(found.message, /4.*6/);
    const document = await vscode.workspace.openTextDocument(uriOf('ferry-morning.txt'));
    assert.match(document.getText(found.range), /^Four/);
    const related = found.relatedInformation ?? [];
    const other = related.find((r) => r.location.uri.path.endsWith('/ferry-evening.txt'));
    assert.ok(other, 'related place in the other file');
    const otherDocument = await vscode.workspace.openTextDocument(other.location.uri);
    assert.match(otherDocument.getText(other.location.range), /^Six/);
  });

  it('of two files that say one thing two thousand times come soon, and hold nobody up', async function () {
    this.timeout(120_000);
    const sink = (count: string): string =>
      `${count} sailors were killed when the barge Ostrava sank off Marren. `.repeat(2000);
    const [a, b] = [await write('many-six.txt', sink('Six')), await write('many-nine.txt', sink('Nine'))];
    await until('all entries', () => problems(a).length === 2000 && problems(b).length === 2000, 60_000);
    const sides = problems(a).map((d) => d.relatedInformation?.length ?? 0);
    assert.equal(sides.filter((n) => n > 0).length, 1000, 'as many as the editor shows have other sides');
    assert.ok(sides.reduce((sum, n) => sum + n) <= 5000, 'and together no more than it takes over soon');
    for (const uri of [a, b]) await vscode.workspace.fs.delete(uri);
    await until('gone', () => problems(a).length + problems(b).length === 0, 30_000);
  });

  it('link their code to its explanation, which is in the package', async () => {
    const [first] = problems(uriOf('ferry-morning.txt'));
    assert.ok(first);
    const { target } = first.code as { target: vscode.Uri };
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert.ok(text.startsWith(`# ${codeOf(first)}`));
  });

  it('appear in and for a file that is created, and go when it is deleted', async () => {
    const uri = await write('radio.txt', DROWNED);
    await until('a problem in the new file', () => problems(uri).length > 0);
    await until('the old file names the new one', () =>
      problems(uriOf('ferry-morning.txt')).some((d) => d.message.includes('radio.txt')),
    );
    await vscode.workspace.fs.delete(uri);
    await until('no problem in the deleted file', () => problems(uri).length === 0);
    await until('nobody names the deleted file', () =>
      problems(uriOf('ferry-morning.txt')).every((d) => !d.message.includes('radio.txt')),
    );
  });

  it('follow a rename', async () => {
    const from = await write('before.txt', DROWNED);
    await until('a problem in the file', () => problems(from).length > 0);
    const to = uriOf('after.txt');
    await vscode.workspace.fs.rename(from, to);
    await until('the problem moved', () => problems(from).length === 0 && problems(to).length > 0);
    await vscode.workspace.fs.delete(to);
    await until('it is gone', () => problems(to).length === 0);
  });

  it('follow unsaved edits, without one in between being lost', async () => {
    const editor = await open('ferry-evening.txt');
    const disputed = (): boolean =>
      problems(uriOf('ferry-morning.txt')).some((d) => /passengers.*ferry-evening\.txt/.test(d.message));
    await until('a contradiction', disputed);
    const six = editor.document.getText().indexOf('Six');
    const range = new vscode.Range(editor.document.positionAt(six), editor.document.positionAt(six + 3));
    await editor.edit((e) => e.replace(range, 'Four'));
    await until('morning and evening agree', () => !disputed());
    assert.ok(editor.document.isDirty);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until('and contradict each other again', disputed);
  });

  it('are never in files that are no articles', async () => {
    await write('requirements.txt', DROWNED);
    await write('empty.txt', '');
    await write('picture.txt', new Uint8Array([137, 80, 78, 71, 0, 0, 0, 1, 2, 3, 0, 0]));
    const huge = await write('huge.txt', DROWNED.repeat(60_000));
    const last = await write('last.txt', DROWNED);
    await until('what comes after them is analysed', () => problems(last).length > 0);
    await pause(300);
    for (const path of ['requirements.txt', 'empty.txt', 'picture.txt', 'huge.txt'])
      assert.deepEqual(problems(uriOf(path)), [], path);
    for (const uri of [huge, last, uriOf('empty.txt'), uriOf('picture.txt')]) await vscode.workspace.fs.delete(uri);
    await write('requirements.txt', 'requests==2.1\n');
    await until('they are gone', () => problems(last).length === 0);
  });

  it('take the severity that the settings say, at once', async () => {
    const settings = vscode.workspace.getConfiguration('crosscheck');
    const severity = (): vscode.DiagnosticSeverity | undefined =>
      problems(uriOf('ferry-morning.txt')).find((d) => codeOf(d) === 'figure.conflict')?.severity;
    await settings.update('severity', { 'figure.conflict': 'error' }, vscode.ConfigurationTarget.Workspace);
    await until('an error', () => severity() === vscode.DiagnosticSeverity.Error);
    await settings.update('severity', { 'figure.conflict': 'off' }, vscode.ConfigurationTarget.Workspace);
    await until('none', () => severity() === undefined);
    await settings.update('severity', undefined, vscode.ConfigurationTarget.Workspace);
    await until('a warning again', () => severity() === vscode.DiagnosticSeverity.Warning);
  });
});
