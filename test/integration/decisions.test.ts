import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, crosscheck, hoverAt, open, pause, problems, until, uriOf, write } from './support/editor.ts';

const FILE = '.crosscheck/decisions.json';
const conflict = (path: string): vscode.Diagnostic | undefined =>
  problems(uriOf(path)).find((d) => codeOf(d) === 'figure.conflict' && d.message.includes('passengers'));

async function actionsAt(path: string): Promise<vscode.CodeAction[]> {
  const found = await until(`a conflict in ${path}`, () => conflict(path));
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uriOf(path),
    found.range,
  );
}

async function choose(path: string, title: RegExp): Promise<void> {
  const actions = await actionsAt(path);
  const action = actions.find((a) => title.test(a.title));
  assert.ok(action, `${title} is offered among:\n${actions.map((a) => a.title).join('\n')}`);
  if (action.edit) await vscode.workspace.applyEdit(action.edit);
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

async function decisions(): Promise<Record<string, string>[]> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(FILE)));
  return JSON.parse(text).decisions;
}

async function forgetAll(): Promise<void> {
  await vscode.workspace.fs.delete(uriOf('.crosscheck'), { recursive: true }).then(undefined, () => undefined);
  await until('the conflict is back', () => conflict('ferry-morning.txt') && conflict('ferry-evening.txt'));
}

describe('quick fixes and decisions', () => {
  before(crosscheck);
  afterEach(forgetAll);

  it('open the other place, replace a value undoably, explain the code', async () => {
    await open('ferry-morning.txt');
    const titles = (await actionsAt('ferry-morning.txt')).map((a) => a.title);
    assert.ok(
      titles.some((t) => /^Open ferry-evening\.txt:1 beside$/.test(t)),
      titles.join('\n'),
    );
    assert.ok(titles.includes('Explain figure.conflict'));
    await choose('ferry-morning.txt', /^Replace “Four” with “Six” as in /);
    const document = await vscode.workspace.openTextDocument(uriOf('ferry-morning.txt'));
    assert.match(document.getText(), /Six passengers drowned/);
    await until('the problem is gone', () => !conflict('ferry-morning.txt'));
    await vscode.commands.executeCommand('undo');
    assert.match(document.getText(), /Four passengers drowned/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('ignore one finding, on both sides, by its fingerprint', async () => {
    await choose('ferry-morning.txt', /^Ignore this finding$/);
    await until('it is gone', () => !conflict('ferry-morning.txt'));
    const [first] = await decisions();
    assert.equal(first?.about, 'finding');
    assert.equal(first?.verdict, 'ignored');
    assert.match(first?.fingerprint ?? '', /\S/);
    assert.match(first?.date ?? '', /^\d{4}-\d\d-\d\d$/);
  });

  it('outlive edits elsewhere in the file and a rename', async () => {
    await choose('ferry-morning.txt', /^Ignore this finding$/);
    await until('it is gone', () => !conflict('ferry-morning.txt'));
    const old = await vscode.workspace.fs.readFile(uriOf('ferry-morning.txt'));
    await write('ferry-morning.txt', `A line before the rest of the article.\n\n${new TextDecoder().decode(old)}`);
    await pause(800);
    assert.equal(conflict('ferry-morning.txt'), undefined);
    await vscode.workspace.fs.rename(uriOf('ferry-morning.txt'), uriOf('lind.txt'));
    await until(
      'the other side names the new file',
      () => conflict('ferry-evening.txt')?.message.includes('lind.txt') ?? true,
    );
    assert.equal(conflict('lind.txt'), undefined);
    await vscode.workspace.fs.rename(uriOf('lind.txt'), uriOf('ferry-morning.txt'));
    await write('ferry-morning.txt', old);
  });

  it('keep a note, an author and a date, which the hover shows', async () => {
    const settings = vscode.workspace.getConfiguration('crosscheck');
    await settings.update('author', 'M. Brandt', vscode.ConfigurationTarget.Workspace);
    await open('ferry-morning.txt');
    const actions = await actionsAt('ferry-morning.txt');
    const review = actions.find((a) => a.title === 'Mark as reviewed…')!;
    const argument = { ...review.command!.arguments![0], note: 'the harbour police corrected it' };
    await vscode.commands.executeCommand(review.command!.command, argument);
    await until('it is gone', () => !conflict('ferry-morning.txt'));
    const [first] = await decisions();
    assert.deepEqual(
      [first?.verdict, first?.note, first?.author],
      ['reviewed', 'the harbour police corrected it', 'M. Brandt'],
    );
    const { document } = vscode.window.activeTextEditor!;
    assert.match(await hoverAt(document, 'Four'), /reviewed, the harbour police corrected it, M. Brandt/);
    await settings.update('author', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('ignore a value of a claim wherever it stands', async () => {
    await choose('ferry-morning.txt', /^Ignore the value 4 of /);
    await until('it is gone', () => !conflict('ferry-morning.txt'));
    assert.equal((await decisions())[0]?.about, 'value');
    assert.ok(conflict('ferry-evening.txt'));
  });

  it('report a broken file, keep it aside on the next write, and lose nothing', async () => {
    await write(FILE, '{ "decisions": [ broken');
    await pause(400);
    assert.ok(conflict('ferry-morning.txt'));
    await choose('ferry-morning.txt', /^Ignore this finding$/);
    await until('it is gone', () => !conflict('ferry-morning.txt'));
    const names = (await vscode.workspace.fs.readDirectory(uriOf('.crosscheck'))).map(([name]) => name);
    const aside = names.find((n) => n.startsWith('decisions.broken-'));
    assert.ok(aside, names.join());
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(`.crosscheck/${aside}`)));
    assert.equal(text, '{ "decisions": [ broken');
    assert.ok((await decisions()).length > 0);
  });

  it('follow the file when it is edited by hand', async () => {
    await choose('ferry-morning.txt', /^Ignore this finding$/);
    await until('it is gone', () => !conflict('ferry-morning.txt'));
    await write(FILE, '{ "version": 1, "decisions": [] }');
    await until('it is back', () => conflict('ferry-morning.txt'));
  });

  it('have a schema which the editor uses', async () => {
    await write(FILE, '{ "version": 1, "decisions": [{ "about": "mood" }] }');
    const uri = uriOf(FILE);
    await vscode.window.showTextDocument(uri);
    await until('the JSON language points at the entry', () => vscode.languages.getDiagnostics(uri).length > 0, 15_000);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});

describe('ignoring in files', () => {
  before(crosscheck);

  it('honours an ignore comment, and offers to write one', async () => {
    await until('problems', () => conflict('ferry-morning.txt'));
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf('council.md')));
    const line = text.split('\n').findIndex((l) => l.startsWith('Four passengers'));
    assert.ok(problems(uriOf('council.md')).every((d) => d.range.start.line !== line));
    await open('ferry-morning.txt');
    await choose('ferry-morning.txt', /by a comment$/);
    const document = await vscode.workspace.openTextDocument(uriOf('ferry-morning.txt'));
    assert.ok(document.getText().startsWith('<!-- crosscheck-ignore figure.conflict -->\n'));
    await until('it is gone', () => !conflict('ferry-morning.txt'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until('it is back', () => conflict('ferry-morning.txt'));
  });

  it('leaves out what .crosscheckignore and .gitignore name', async () => {
    await choose('ferry-morning.txt', /^Leave ferry-morning\.txt out$/);
    await until('nothing in it', () => problems(uriOf('ferry-morning.txt')).length === 0);
    await until('nor about it', () =>
      problems(uriOf('ferry-evening.txt')).every((d) => !d.message.includes('ferry-morning')),
    );
    await vscode.workspace.fs.delete(uriOf('.crosscheckignore'));
    await until('it is back', () => conflict('ferry-morning.txt'));
    await write('.gitignore', 'ferry-evening.txt\n');
    await until('nothing in the other', () => problems(uriOf('ferry-evening.txt')).length === 0);
    await vscode.workspace.fs.delete(uriOf('.gitignore'));
    await until('it is back too', () => conflict('ferry-evening.txt'));
  });
});
