import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Api, crosscheck, problems, until, uriOf } from './support/editor.ts';

describe('side bar', () => {
  let api: Api;
  before(async () => {
    api = await crosscheck();
    await until('a problem', () => problems(uriOf('ferry-morning.txt')).length > 0);
  });

  it('opens, with a tree of each kind', async () => {
    await vscode.commands.executeCommand('workbench.view.extension.crosscheck');
    await until('contradictions', async () => (await api.tree('contradictions')).some((l) => /passengers/.test(l)));
    assert.ok(
      (await api.tree('people')).some((l) => /^Marta Ellingsen .*in 3 files$/.test(l)),
      (await api.tree('people')).join('\n'),
    );
    assert.ok(
      (await api.tree('quotes')).some((l) => l.startsWith('Marta Ellingsen')),
      (await api.tree('quotes')).join('\n'),
    );
    assert.ok((await api.tree('claims')).length > 0);
    assert.ok((await api.tree('files')).some((l) => l.startsWith('ferry-evening.txt')));
    assert.ok(!(await api.tree('files')).some((l) => l.startsWith('words.txt') || l.startsWith('requirements.txt')));
  });

  it('groups by file and by claim', async () => {
    await vscode.commands.executeCommand('crosscheck.groupByFile');
    assert.ok((await api.tree('contradictions')).some((l) => l.startsWith('ferry-morning.txt')));
    await vscode.commands.executeCommand('crosscheck.groupByClaim');
    assert.ok(!(await api.tree('contradictions')).some((l) => l.startsWith('ferry-morning.txt')));
  });

  it('filters all trees', async () => {
    const before = (await api.tree('files')).length;
    await vscode.commands.executeCommand('crosscheck.filterTrees', 'ellingsen');
    assert.deepEqual(
      (await api.tree('people')).map((l) => l.split(' ')[1]),
      ['Ellingsen'],
    );
    assert.ok((await api.tree('files')).length < before);
    await vscode.commands.executeCommand('crosscheck.clearFilter');
    assert.equal((await api.tree('files')).length, before);
    await vscode.commands.executeCommand('workbench.view.explorer');
  });
});
