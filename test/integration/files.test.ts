import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Api, crosscheck, open, pause, problems, until, uriOf, write } from './support/editor.ts';

const drowned = (n: string): string =>
  `${n} passengers drowned when the ferry Lind capsized off Oswick on Monday, a radio station said.\n`;

describe('files that come and go', () => {
  let api: Api;
  before(async () => {
    api = await crosscheck();
    await until('a problem', () => problems(uriOf('ferry-morning.txt')).length > 0);
  });

  /** No file, entry or row of the side bar names it any more. */
  const gone = async (name: string): Promise<boolean> =>
    problems(uriOf(name)).length === 0 &&
    problems(uriOf('ferry-morning.txt')).every((d) => !d.message.includes(name)) &&
    !(await api.tree('files')).some((l) => l.startsWith(name));

  const allGone = async (name: string): Promise<boolean> =>
    (await Promise.all([0, 1, 2].map((i) => gone(`${name}-${i}.txt`)))).every((is) => is);

  it('are forgotten when they vanish right after they were written', async () => {
    for (let i = 0; i < 5; i++) {
      const uri = await write(`brief-${i}.txt`, drowned('Ninety'));
      await pause(i * 40);
      await vscode.workspace.fs.delete(uri);
    }
    const last = await write('last.txt', drowned('Nine'));
    await until('what comes after them is analysed', () => problems(last).length > 0);
    await vscode.workspace.fs.delete(last);
    await until('all are forgotten', () => ['last.txt', ...[0, 1, 2, 3, 4].map((i) => `brief-${i}.txt`)].every(gone));
  });

  it('are forgotten when they are renamed while their edits are being read', async function () {
    this.timeout(60_000);
    for (const i of [0, 1, 2]) {
      const name = `typed-${i}.txt`;
      const editor = await vscode.window.showTextDocument(await write(name, drowned('Ninety')));
      await editor.edit((e) => e.insert(new vscode.Position(0, 0), 'Today: '));
      await editor.document.save();
      await editor.edit((e) => e.insert(new vscode.Position(0, 0), 'Late '));
      await editor.document.save();
      await pause(i * 60);
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(uriOf(name), uriOf(`moved-${i}.txt`));
      assert.ok(await vscode.workspace.applyEdit(edit));
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    }
    await until('the new names', () => [0, 1, 2].every((i) => problems(uriOf(`moved-${i}.txt`)).length > 0));
    await until('not the old ones', () => allGone('typed'));
    for (const i of [0, 1, 2]) await vscode.workspace.fs.delete(uriOf(`moved-${i}.txt`));
    await until('none at all', () => allGone('moved'));
  });

  it('are forgotten with their folder, open or not', async () => {
    await write('desk/one.txt', drowned('Ninety'));
    await write('desk/two.txt', drowned('Eighty'));
    await open('desk/one.txt');
    await until('both', () => problems(uriOf('desk/one.txt')).length > 0 && problems(uriOf('desk/two.txt')).length > 0);
    await vscode.workspace.fs.delete(uriOf('desk'), { recursive: true });
    await until('none', () => problems(uriOf('desk/one.txt')).length + problems(uriOf('desk/two.txt')).length === 0);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until('nobody names them', async () => (await gone('one.txt')) && (await gone('two.txt')));
    // The editor keeps the text of what was open; looking through everything again must not bring it back.
    await vscode.commands.executeCommand('crosscheck.rescan');
    await pause(500);
    assert.ok((await gone('one.txt')) && (await gone('two.txt')), (await api.tree('files')).join('\n'));
  });
});

describe('status', () => {
  let api: Api;
  before(async () => {
    api = await crosscheck();
  });
  const set = (name: string, value: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration('crosscheck').update(name, value, vscode.ConfigurationTarget.Workspace);

  it('counts the contradictions of the workspace, those of the file, and the articles', async () => {
    await open('ferry-morning.txt');
    const { text, detail } = await until('counts', () =>
      /contradiction/.test(api.status().text) && !api.status().busy ? api.status() : null,
    );
    const claims = Number(/^(\d+) contradictions?$/.exec(text)?.[1]);
    assert.ok(claims > 0, text);
    const here = problems(uriOf('ferry-morning.txt')).filter((d) => d.severity <= vscode.DiagnosticSeverity.Warning);
    assert.match(detail, new RegExp(`^${here.length} in this file; \\d+ articles compared$`));
    assert.equal(Number(/(\d+) articles/.exec(detail)?.[1]), (await api.tree('files')).length);
  });

  it('says when a file is no article, and when Crosscheck is off', async () => {
    await open('words.txt');
    await until('no article', () => api.status().text === 'Not an article');
    await open('ferry-morning.txt');
    await until('counts', () => /contradiction/.test(api.status().text));
    await set('enable', false);
    await until('off', () => api.status().text === 'Crosscheck is off');
    await set('enable', undefined);
    await until('counts again', () => /contradiction/.test(api.status().text));
  });

  it('gives notice of marks that the cap leaves out', async () => {
    const { document } = await open('ferry-morning.txt');
    await until('marks', () => api.marks(document.uri).length > 3);
    const all = api.marks(document.uri).length;
    await set('marks.limit', 2);
    await until('a notice', () => api.status().detail.endsWith(`; ${all - 2} marks not shown`));
    await set('marks.limit', undefined);
    await until('none', () => !/not shown/.test(api.status().detail));
  });

  it('is busy while the articles are looked through, and counts again afterwards', async () => {
    await open('ferry-morning.txt');
    await until('counts', () => /contradiction/.test(api.status().text));
    const before = api.status();
    const scan = vscode.commands.executeCommand('crosscheck.rescan');
    await until('busy', () => api.status().busy, 3000);
    await scan;
    await until('done', () => !api.status().busy);
    assert.deepEqual(api.status(), before);
  });
});
