import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { crosscheck } from './support/editor.ts';

const text = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

describe('sample articles', () => {
  before(crosscheck);

  /** Copies without opening: a folder opened here would end the run. */
  const copy = async () => {
    const folder = await vscode.commands.executeCommand<vscode.Uri | undefined>('crosscheck.openSample', false);
    assert.ok(folder, 'the samples were copied');
    return folder;
  };

  it('are copied out of the extension as they were packed', async () => {
    const folder = await copy();
    const files = (await vscode.workspace.fs.readDirectory(folder))
      .map(([name]) => name)
      .filter((n) => /\.txt$/.test(n));
    assert.equal(files.length, 5, files.join(', '));
    const extension = vscode.extensions.getExtension('crosscheck.crosscheck');
    for (const name of files) {
      const packed = await text(vscode.Uri.joinPath(extension!.extensionUri, 'seeds', name));
      assert.equal(await text(vscode.Uri.joinPath(folder, name)), packed);
    }
  });

  it('can be edited, and come back as they were', async () => {
    const folder = await copy();
    const [name] = (await vscode.workspace.fs.readDirectory(folder)).map(([n]) => n).filter((n) => /\.txt$/.test(n));
    const file = vscode.Uri.joinPath(folder, name!);
    const before = await text(file);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('Nothing is left.'));
    await copy();
    assert.equal(await text(file), before);
  });
});
