import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { crosscheck, pause, root, until } from './support/editor.ts';

// The first suite of the run, by its name: nothing has been opened and nobody has asked for the extension yet.
describe('activation', () => {
  const extension = () => vscode.extensions.getExtension('crosscheck.crosscheck');

  it('comes by itself in a folder of articles, before any is opened', async () => {
    assert.equal(vscode.window.visibleTextEditors.length, 0);
    await until('the extension is active', () => extension()?.isActive, 20_000);
  });

  it('writes nothing into the folder by itself', async () => {
    await crosscheck();
    await pause(1500);
    const names = (await vscode.workspace.fs.readDirectory(root())).map(([name]) => name);
    assert.deepEqual(
      names.filter((name) => /^\.(?!vscode)|crosscheck|\.tmp$/.test(name)),
      [],
    );
  });

  it('registers every command that the manifest shows', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const shown: { command: string }[] = extension()?.packageJSON.contributes.commands;
    assert.ok(shown.length > 0);
    assert.deepEqual(
      shown.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });
});
