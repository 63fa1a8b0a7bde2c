import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Api, crosscheck, hoverAt, open, pause, problems, until, uriOf, write } from './support/editor.ts';

describe('settings', () => {
  let api: Api;
  before(async () => {
    api = await crosscheck();
  });
  const set = (name: string, value: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration('crosscheck').update(name, value, vscode.ConfigurationTarget.Workspace);
  const names = (path: string): boolean => problems(uriOf(path)).length > 0;

  it('switch the workspace off and on', async () => {
    await open('ferry-morning.txt');
    await until('problems', () => names('ferry-morning.txt'));
    await vscode.commands.executeCommand('crosscheck.toggleWorkspace');
    await until('nothing any more', () => !names('ferry-morning.txt') && !names('ferry-evening.txt'));
    await until('no marks', () => api.marks(uriOf('ferry-morning.txt')).length === 0);
    await vscode.commands.executeCommand('crosscheck.toggleWorkspace');
    await until('all again', () => names('ferry-morning.txt') && api.marks(uriOf('ferry-morning.txt')).length > 0);
  });

  it('show and hide the marks', async () => {
    await open('ferry-morning.txt');
    await until('marks', () => api.marks(uriOf('ferry-morning.txt')).length > 0);
    await vscode.commands.executeCommand('crosscheck.toggleMarks');
    await until('no marks', () => api.marks(uriOf('ferry-morning.txt')).length === 0);
    await vscode.commands.executeCommand('crosscheck.toggleMarks');
    await until('marks again', () => api.marks(uriOf('ferry-morning.txt')).length > 0);
  });

  it('choose files by globs', async () => {
    await set('files.include', ['**/*.md']);
    await until('text files are out', () => !names('ferry-morning.txt'));
    await set('files.include', undefined);
    await until('and in', () => names('ferry-morning.txt'));
    await set('files.exclude', ['ferry-evening.txt']);
    await until('one file is out', () => !names('ferry-evening.txt'));
    await set('files.exclude', undefined);
    await until('and in again', () => names('ferry-evening.txt'));
  });

  it('honour files.exclude', async () => {
    const files = vscode.workspace.getConfiguration('files');
    const old = files.inspect<Record<string, boolean>>('exclude')?.workspaceValue;
    await files.update('exclude', { 'ferry-evening.txt': true }, vscode.ConfigurationTarget.Workspace);
    await until('one file is out', () => !names('ferry-evening.txt'));
    await files.update('exclude', old, vscode.ConfigurationTarget.Workspace);
    await until('and in again', () => names('ferry-evening.txt'));
  });

  it('compare each directory by itself', async () => {
    const wire = await write(
      'wire/ferry.txt',
      'Nine passengers drowned when the ferry Lind capsized off Oswick on Monday, a radio said.\n',
    );
    const across = (): boolean =>
      problems(uriOf('ferry-morning.txt')).some((d) => d.message.includes('ferry.txt') && /9/.test(d.message));
    await until('compared with the folder above', across);
    await set('compareWithin', 'directory');
    await until('no more', () => problems(wire).length === 0 && !across());
    // The articles move from one collection to another, one after the other.
    await until('compared within the directory', () => names('ferry-morning.txt'));
    await set('compareWithin', undefined);
    await until('compared again', across);
    await vscode.workspace.fs.delete(wire);
    await until('gone', () => !across());
  });

  it('that no setting takes are as if they were not set', async function () {
    this.timeout(120_000);
    await open('ferry-morning.txt');
    const rest = ['{', '[', '**/*.{txt', '!', '{a,'.repeat(20_000), 5, null, '**/*.txt'];
    const odd: readonly (readonly [string, unknown])[] = [
      ['files.include', 5],
      ['files.include', rest],
      ['files.exclude', 'ferry'],
      ['files.exclude', rest.slice(0, -1)],
      ['files.maxSize', -1e300],
      ['files.maxSize', 'large'],
      ['compareWithin', ['directory']],
      ['marks.limit', {}],
      ['marks.show', 'nothing'],
      ['hover.versions', -3],
      ['severity', 'error'],
      ['severity', { 'figure.conflict': 'loud', __proto__: 3 }],
      ['enable', 'perhaps'],
      ['author', { name: 'x' }],
    ];
    for (const [name, value] of odd) {
      await set(name, value);
      await vscode.commands.executeCommand('crosscheck.rescan');
      if (name !== 'files.maxSize' || typeof value !== 'number')
        await until(`${name}: problems`, () => names('ferry-morning.txt') && names('ferry-evening.txt'), 20_000);
      await set(name, undefined);
    }
    await vscode.commands.executeCommand('crosscheck.rescan');
    await until('all as before', () => names('ferry-morning.txt') && names('ferry-evening.txt'), 20_000);
    await until('marks', () => api.marks(uriOf('ferry-morning.txt')).length > 0);
  });

  it('cap the marks of an editor and mark all alike', async () => {
    const { document } = await open('ferry-morning.txt');
    await until('marks', () => api.marks(document.uri).length > 3);
    await set('marks.limit', 2);
    await until('two marks', () => api.marks(document.uri).length === 2);
    await set('marks.limit', undefined);
    await set('marks.show', 'conflicts');
    await until('conflicts only', () => {
      const marks = api.marks(document.uri);
      return marks.length > 0 && marks.every((m) => m.weight === 'conflict');
    });
    await set('marks.show', undefined);
    await until('all', () => api.marks(document.uri).some((m) => m.weight === 'alone'));
  });

  it('hold marks back at the caret while somebody types, and bring them back', async () => {
    const editor = await open('ferry-morning.txt');
    const text = editor.document.getText();
    const end = editor.document.positionAt(text.indexOf('31') + 2);
    const marked = (): boolean =>
      api.marks(editor.document.uri).some((m) => editor.document.getText().slice(m.start, m.end).startsWith('31'));
    await until('a mark', marked);
    editor.selection = new vscode.Selection(end, end);
    await editor.edit((e) => e.insert(end, '2'));
    await until('held back', () => !marked());
    await until('back', marked);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('heed .gitignore or not', async () => {
    await write('.gitignore', 'ferry-evening.txt\n');
    await until('one file is out', () => !names('ferry-evening.txt'));
    await set('files.useIgnoreFiles', false);
    await until('and in', () => names('ferry-evening.txt'));
    await set('files.useIgnoreFiles', undefined);
    await until('and out', () => !names('ferry-evening.txt'));
    await vscode.workspace.fs.delete(uriOf('.gitignore'));
    await until('and in again', () => names('ferry-evening.txt'));
  });

  const listed = async (name: string): Promise<boolean> => (await api.tree('files')).some((l) => l.startsWith(name));

  it('take what does not read as prose, when they are told to', async () => {
    assert.ok(!(await listed('words.txt')));
    await set('files.proseOnly', false);
    await until('a list of words is an article', () => listed('words.txt'));
    await set('files.proseOnly', undefined);
    await until('and none again', async () => !(await listed('words.txt')));
  });

  it('leave out what is larger than they say', async () => {
    const long = await write('long.txt', 'The harbour office had no comment to make that evening.\n\n'.repeat(60));
    await until('it is an article', () => listed('long.txt'));
    await set('files.maxSize', 2);
    await until('and out', async () => !(await listed('long.txt')));
    assert.ok(await listed('ferry-morning.txt'));
    await set('files.maxSize', undefined);
    await until('and in again', () => listed('long.txt'));
    await vscode.workspace.fs.delete(long);
    await until('gone', async () => !(await listed('long.txt')));
  });

  it('switch off the marks of one kind', async () => {
    const { document } = await open('ferry-morning.txt');
    const kinds = (): string =>
      [...new Set(api.marks(document.uri).map((m) => m.kind))].sort((a, b) => (a < b ? -1 : 1)).join(' ');
    await until('all kinds', () => kinds() === 'number person quote');
    for (const [name, left] of [
      ['marks.numbers', 'person quote'],
      ['marks.people', 'number quote'],
      ['marks.quotes', 'number person'],
    ] as const) {
      await set(name, false);
      await until(`without ${name}`, () => kinds() === left);
      await set(name, undefined);
      await until('all again', () => kinds() === 'number person quote');
    }
  });

  it('keep marks at the caret while somebody types, when they are told to', async () => {
    const editor = await open('ferry-morning.txt');
    const typed = async (): Promise<boolean> => {
      let seen = false;
      for (let i = 0; i < 6; i++) {
        const text = editor.document.getText();
        const end = editor.document.positionAt(text.indexOf('31') + 2 + i);
        editor.selection = new vscode.Selection(end, end);
        await editor.edit((e) => e.insert(end, '2'));
        // Longer than it takes to read what was typed, shorter than marks are held back.
        await pause(500);
        seen ||= api.marks(editor.document.uri).some((m) => editor.document.getText().slice(m.start).startsWith('31'));
      }
      await vscode.commands.executeCommand('workbench.action.files.revert');
      return seen;
    };
    assert.ok(!(await typed()), 'held back');
    await set('marks.holdBackWhileTyping', false);
    assert.ok(await typed(), 'kept');
    await set('marks.holdBackWhileTyping', undefined);
  });

  it('say how many versions a hover shows', async () => {
    const { document } = await open('ferry-morning.txt');
    const radio = await write(
      'radio.txt',
      'Nine passengers drowned when the ferry Lind capsized off Oswick on Monday, a radio said.\n',
    );
    const places = async (): Promise<number> =>
      (await hoverAt(document, 'Four')).match(/command:crosscheck\.openPlace/g)?.length ?? 0;
    await until('the others', async () => (await places()) >= 3);
    await set('hover.versions', 1);
    await until('one of them', async () => (await places()) === 1);
    await set('hover.versions', undefined);
    await until('all again', async () => (await places()) >= 3);
    await vscode.workspace.fs.delete(radio);
    await until('gone', async () => !(await listed('radio.txt')));
  });

  it('fold what is no prose, or not', async () => {
    const { document } = await open('wire/page.txt');
    const folds = async (): Promise<number> =>
      (
        await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri)
      ).filter((f) => f.start === 0).length;
    await until('a fold', async () => (await folds()) > 0);
    await set('folding.boilerplate', false);
    await until('none', async () => (await folds()) === 0);
    await set('folding.boilerplate', undefined);
    await until('and again', async () => (await folds()) > 0);
  });
});
