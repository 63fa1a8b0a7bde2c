import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { crosscheck, problems, until, uriOf, write } from './support/editor.ts';

const FIRST = 'hostile/[run](command:workbench.action.quit) <img src=x>.txt';
const SECOND = 'hostile/other $(zap) %2e%2e.txt';

const article = (drowned: string, words: string): string =>
  [
    'Published: 2024-05-04',
    '',
    `${drowned} passengers drowned when the barge Ostrava capsized off Marren on Friday, the owner <script>alert(1)</script> said.`,
    '',
    `"We saw [no light](command:workbench.action.quit) at all and $(zap) <img src=x onerror=alert(1)> ${words}," Captain Mira Holm said.`,
    '',
    'The coast guard searched the bay until the evening and went home after dark, when the wind rose again.',
    '',
  ].join('\n');

/** Characters that steer a terminal or turn text round. */
const STEERING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u200b]/;

const reader = new MarkdownIt({ html: true, linkify: true });

describe('hostile articles', () => {
  before(async () => {
    await crosscheck();
    await write(FIRST, article('Nine', '\u202enobody\u001b[31m answered our calls for help'));
    await write(SECOND, article('Eleven', '\u202enobody\u001b[31m answered our radio for hours'));
    await until('problems', () => problems(uriOf(FIRST)).length > 0 && problems(uriOf(SECOND)).length > 0);
  });
  after(() => vscode.workspace.fs.delete(uriOf('hostile'), { recursive: true }));

  it('are plain words in the Problems panel', () => {
    for (const d of [...problems(uriOf(FIRST)), ...problems(uriOf(SECOND))]) {
      for (const text of [d.message, ...(d.relatedInformation ?? []).map((r) => r.message)])
        assert.ok(!STEERING.test(text) && !/[\r\n]/.test(text), JSON.stringify(text));
      for (const r of d.relatedInformation ?? [])
        assert.ok([uriOf(FIRST).toString(), uriOf(SECOND).toString()].includes(r.location.uri.toString()));
    }
  });

  it('give hovers whose only links run Crosscheck’s own commands', async () => {
    for (const path of [FIRST, SECOND]) {
      const document = await vscode.workspace.openTextDocument(uriOf(path));
      let cards = 0;
      for (const problem of problems(document.uri)) {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          problem.range.start.translate(0, 1),
        );
        for (const content of hovers.flatMap((h) => h.contents) as vscode.MarkdownString[]) {
          cards++;
          assert.ok(!content.supportHtml && content.isTrusted !== true);
          const html = reader.render(content.value);
          assert.ok(!/<(?:script|img|svg|iframe)\b/i.test(html), html);
          assert.ok(!STEERING.test(content.value));
          for (const [, target] of html.matchAll(/(?:href|src)="([^"]*)"/g))
            assert.match(target!, /^command:crosscheck\./, html);
        }
      }
      assert.ok(cards > 0, 'there is a card at all');
    }
  });

  it('are plain words in every tree', async () => {
    const api = await crosscheck();
    for (const id of ['contradictions', 'claims', 'people', 'quotes', 'files'])
      for (const label of await api.tree(id)) assert.ok(!/[\r\n]/.test(label), label);
    assert.ok((await api.tree('files')).some((l) => l.includes('[run](command:workbench.action.quit)')));
  });

  it('are plain words above their paragraphs', async () => {
    const settings = vscode.workspace.getConfiguration('crosscheck');
    await settings.update('codeLens.enable', true, vscode.ConfigurationTarget.Workspace);
    try {
      const lenses = await until('lenses', async () => {
        const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          uriOf(FIRST),
          50,
        );
        return all.some((l) => l.command?.command.startsWith('crosscheck.')) ? all : undefined;
      });
      for (const l of lenses) {
        assert.ok(!/(?<!\\)\$\(zap\)/.test(l.command?.title ?? ''), l.command?.title);
        assert.ok(!STEERING.test(l.command?.title ?? ''));
      }
    } finally {
      await settings.update('codeLens.enable', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('are plain words in the outline, among the symbols of the workspace and in quick fixes', async () => {
    await vscode.workspace.openTextDocument(uriOf(FIRST));
    const symbols = await until('an outline', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        uriOf(FIRST),
      );
      return found?.some((s) => s.name === 'Quotations') ? found : undefined;
    });
    const all = (list: readonly vscode.DocumentSymbol[]): string[] =>
      list.flatMap((s) => [s.name, s.detail, ...all(s.children)]);
    assert.ok(all(symbols).some((t) => t.includes('no light')));
    const people = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Holm',
    );
    assert.ok(people.length > 0);
    const fixes: string[] = [];
    for (const problem of problems(uriOf(FIRST))) {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uriOf(FIRST),
        problem.range,
      );
      for (const a of actions) {
        fixes.push(a.title);
        if (a.command) assert.match(a.command.command, /^crosscheck\./, a.title);
        for (const [uri] of a.edit?.entries() ?? []) assert.equal(uri.toString(), uriOf(FIRST).toString(), a.title);
      }
    }
    assert.ok(fixes.length > 0);
    for (const text of [...all(symbols), ...people.flatMap((s) => [s.name, s.containerName]), ...fixes])
      assert.ok(!STEERING.test(text) && !/[\r\n]/.test(text), JSON.stringify(text));
  });

  it('give reports whose links lead to the articles and nowhere else, with a hostile note among the decisions', async () => {
    const note =
      '[run](command:workbench.action.quit) <img src=x onerror=alert(1)> https://x.example //x.example/p a@x.example \u001b[31m=1+1';
    await write(
      '.crosscheck/decisions.json',
      JSON.stringify({
        version: 1,
        decisions: [
          { about: 'name', verdict: 'ignored', name: note, note, author: note, date: '2024-05-04' },
          { about: 'value', verdict: 'reviewed', claim: note, value: note, note },
        ],
      }),
    );
    try {
      let followed = 0;
      for (const [command, title, words] of [
        ['showContradictions', 'Contradictions', 'passengers'],
        ['showQuotes', 'Quotes', 'no light'],
        ['showPeople', 'People', 'Holm'],
        ['showSources', 'Sources', 'img src=x'],
        ['showDecisions', 'Reviewed decisions', 'onerror=alert'],
      ] as const) {
        await vscode.commands.executeCommand(`crosscheck.${command}`);
        const document = await until(`the report ${title}`, () =>
          vscode.workspace.textDocuments.find(
            (d) => d.uri.scheme === 'crosscheck-report' && d.uri.path === `/${title}.md` && d.getText().includes(words),
          ),
        );
        const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
          'vscode.executeLinkProvider',
          document.uri,
          500,
        );
        for (const { target } of links)
          if (target) assert.ok(isOfTheWorkspace(target), `${title}: ${target.toString()}`);
        followed += links.length;
        const html = await vscode.commands.executeCommand<string>('markdown.api.render', document.getText());
        assert.ok(!/<(?:script|img|svg|iframe|form)\b/i.test(html), html);
        for (const [, href] of html.matchAll(/(?:href|src)="([^"]*)"/g))
          assert.match(href!, /^\/[^/]/, `${title}: ${href}`);
        assert.ok(!STEERING.test(document.getText()), title);
      }
      assert.ok(followed > 10, `${followed} links`);
    } finally {
      await vscode.workspace.fs.delete(uriOf('.crosscheck'), { recursive: true });
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    }
  });
});

/** What the Markdown extension makes of a link: a file of the folder, or its own command that opens one. */
function isOfTheWorkspace(target: vscode.Uri): boolean {
  const folder = uriOf('').path.replace(/\/$/, '');
  if (target.scheme !== 'command') return target.path.startsWith(`${folder}/`);
  return /^_?markdown\./i.test(target.path) && decodeURIComponent(target.query).includes(folder);
}
