import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Api, crosscheck, open, problems, until, uriOf, write } from './support/editor.ts';

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
    assert.ok(names('ferry-morning.txt'));
    await set('compareWithin', undefined);
    await until('compared again', across);
    await vscode.workspace.fs.delete(wire);
    await until('gone', () => !across());
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
});
