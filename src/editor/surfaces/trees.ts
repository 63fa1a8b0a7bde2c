/** The side bar: contradictions, claims, people, quotations and files, filtered together, following the editor. */
import * as vscode from 'vscode';
import { flat } from '../../reports/escape.ts';
import { COMMANDS, placeArgument } from '../commands.ts';
import { Lifetime } from '../lifetime.ts';
import { setting } from '../settings.ts';
import { claims, contradictionsByClaim, contradictionsByFile, files, people, quotes } from '../trees/build.ts';
import { filterNodes, type TreeNode } from '../trees/node.ts';
import type { Articles } from '../workspace/articles.ts';
import type { Collection } from '../workspace/collection.ts';
import type { ShownFinding } from '../workspace/shown-findings.ts';
import type { Verdicts } from '../workspace/verdicts.ts';

type Build = (
  collection: Collection,
  findings: readonly ShownFinding[],
) => readonly TreeNode[] | Promise<readonly TreeNode[]>;
const FOLLOW_PAUSE = 150;
const REFRESH_PAUSE = 300;

/** One tree: its nodes are built when the view asks for them. */
class Tree extends Lifetime implements vscode.TreeDataProvider<TreeNode> {
  readonly #changed = this.keep(new vscode.EventEmitter<void>());
  readonly #parents = new Map<string, TreeNode>();
  #roots: Promise<readonly TreeNode[]> | undefined;
  readonly onDidChangeTreeData = this.#changed.event;
  readonly view: vscode.TreeView<TreeNode>;

  constructor(
    id: string,
    readonly build: () => Promise<readonly TreeNode[]>,
    readonly location: (node: TreeNode) => vscode.Location | undefined,
  ) {
    super();
    this.view = this.keep(vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true }));
  }

  refresh(): void {
    this.#roots = undefined;
    this.#parents.clear();
    this.#changed.fire();
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (!node) {
      this.#roots ??= this.build();
      return [...(await this.#roots)];
    }
    const children = [...(node.children?.() ?? [])];
    for (const child of children) this.#parents.set(child.id, node);
    return children;
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return this.#parents.get(node.id);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const state = vscode.TreeItemCollapsibleState;
    const label = flat(node.label);
    const description = flat(node.description);
    const item = new vscode.TreeItem(
      label,
      node.children ? (node.open ? state.Expanded : state.Collapsed) : state.None,
    );
    item.id = node.id;
    item.description = description;
    item.iconPath = new vscode.ThemeIcon(node.icon);
    item.tooltip = description === '' ? label : `${label}\n${description}`;
    const location = this.location(node);
    if (location) {
      item.command = {
        command: COMMANDS.openPlace,
        title: vscode.l10n.t('Open'),
        arguments: [placeArgument(location)],
      };
    }
    return item;
  }
}

export class Trees extends Lifetime {
  readonly #articles: Articles;
  readonly #verdicts: Verdicts;
  readonly #contradictions: Tree;
  readonly #all: readonly Tree[];
  #filter = '';
  #byFile = false;
  #refreshing: ReturnType<typeof setTimeout> | undefined;
  #following: ReturnType<typeof setTimeout> | undefined;

  constructor(articles: Articles, verdicts: Verdicts) {
    super();
    this.#articles = articles;
    this.#verdicts = verdicts;
    this.#contradictions = this.#tree('contradictions', (c, f) =>
      (this.#byFile ? contradictionsByFile : contradictionsByClaim)(c, f),
    );
    this.#all = [
      this.#contradictions,
      this.#tree('claims', claims),
      this.#tree('people', people),
      this.#tree('quotes', quotes),
      this.#tree('files', files),
    ];
    this.keep(articles.onDidChange(() => this.#refreshSoon()));
    this.keep(verdicts.onDidChange(() => this.#refresh()));
    this.keep(vscode.window.onDidChangeTextEditorSelection(() => this.#follow()));
    const on = vscode.commands.registerCommand;
    this.keep(on(COMMANDS.filterTrees, (words: unknown) => this.#askFilter(words)));
    this.keep(on(COMMANDS.clearFilter, () => this.#setFilter('')));
    this.keep(on(COMMANDS.groupByFile, () => this.#group(true)));
    this.keep(on(COMMANDS.groupByClaim, () => this.#group(false)));
    this.#refresh();
  }

  /** The labels of a tree's first level, for tests. */
  async roots(id: string): Promise<string[]> {
    const index = ['contradictions', 'claims', 'people', 'quotes', 'files'].indexOf(id);
    const nodes = (await this.#all[index]?.getChildren()) ?? [];
    return nodes.map((n) => `${n.label} ${n.description}`.trim());
  }

  #tree(id: string, build: Build): Tree {
    const roots = async (): Promise<readonly TreeNode[]> => {
      const collections = this.#articles.collections();
      const parts = await Promise.all(
        collections.map(async (c) => ({
          c,
          nodes: filterNodes(await build(c, this.#verdicts.all(c).list), this.#filter),
        })),
      );
      if (parts.length === 1) return parts[0]!.nodes;
      return parts
        .filter((p) => p.nodes.length > 0)
        .map(({ c, nodes }) => ({
          id: c.key,
          label: c.name,
          description: String(nodes.length),
          icon: 'folder',
          children: () => nodes,
          open: true,
        }));
    };
    return this.keep(new Tree(`crosscheck.${id}`, roots, (node) => this.#location(node)));
  }

  #location(node: TreeNode): vscode.Location | undefined {
    const { place } = node;
    const collection = place && this.#articles.collections().find((c) => c.key === place.collection);
    return place && collection?.location(place.at);
  }

  /** While somebody types, trees change a few times a second, not with each key. */
  #refreshSoon(): void {
    this.#refreshing ??= setTimeout(() => {
      this.#refreshing = undefined;
      this.#refresh();
    }, REFRESH_PAUSE);
  }

  #refresh(): void {
    for (const tree of this.#all) tree.refresh();
    let count = 0;
    for (const c of this.#articles.collections()) count += this.#verdicts.all(c).conflicts;
    const { view } = this.#contradictions;
    view.badge = count === 0 ? undefined : { value: count, tooltip: vscode.l10n.t('{0} contradictions', count) };
  }

  #group(byFile: boolean): void {
    this.#byFile = byFile;
    void vscode.commands.executeCommand('setContext', 'crosscheck.grouping', byFile ? 'file' : 'claim');
    this.#contradictions.refresh();
  }

  async #askFilter(words: unknown): Promise<void> {
    const answer =
      typeof words === 'string'
        ? words
        : await vscode.window.showInputBox({
            title: vscode.l10n.t('Filter the side bar'),
            prompt: vscode.l10n.t('Words that a claim, name, value or file must hold'),
            value: this.#filter,
          });
    if (answer !== undefined) this.#setFilter(answer);
  }

  #setFilter(words: string): void {
    this.#filter = words.trim();
    void vscode.commands.executeCommand('setContext', 'crosscheck.filtered', this.#filter !== '');
    for (const tree of this.#all) {
      tree.view.message = this.#filter === '' ? '' : vscode.l10n.t('Filtered by “{0}”', this.#filter);
      tree.refresh();
    }
  }

  /** Selects the contradiction at the caret, when its tree is in sight. */
  #follow(): void {
    clearTimeout(this.#following);
    if (!this.#contradictions.view.visible || !setting('sideBar.followEditor')) return;
    this.#following = setTimeout(() => void this.#reveal(), FOLLOW_PAUSE);
  }

  async #reveal(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const located = editor && this.#articles.locate(editor.document.uri);
    if (!editor || !located) return;
    const node = await this.#find(this.#contradictions, (n) => {
      const location = n.children ? undefined : this.#location(n);
      return (
        location?.uri.toString() === editor.document.uri.toString() && location.range.contains(editor.selection.active)
      );
    });
    if (node) await this.#contradictions.view.reveal(node, { select: true, focus: false });
  }

  async #find(tree: Tree, test: (node: TreeNode) => boolean, under?: TreeNode): Promise<TreeNode | undefined> {
    for (const node of await tree.getChildren(under)) {
      if (test(node)) return node;
      const found = node.children && (await this.#find(tree, test, node));
      if (found) return found;
    }
    return undefined;
  }

  override dispose(): void {
    clearTimeout(this.#following);
    clearTimeout(this.#refreshing);
    super.dispose();
  }
}
