import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('host', () => {
  it('opens the folder', () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 1);
  });
  it('finds files', async () => {
    assert.ok((await vscode.workspace.findFiles('**/*.txt')).length >= 3);
  });
});
