/** The claim matrix in an editor tab. The page shows and asks; everything it may do is done here, after a check of its message. */
import * as vscode from 'vscode';
import { type PageMessage, parsePageMessage } from '../reports/matrix-messages.ts';
import { matrixPage } from '../reports/matrix-page.ts';
import { MatrixView } from '../reports/matrix-view.ts';
import { Lifetime } from './lifetime.ts';
import { contextOf } from './surfaces/reportDocuments.ts';
import { withoutIcons } from './text/shorten.ts';
import type { Articles } from './workspace/articles.ts';
import type { Collection } from './workspace/collection.ts';
import { errorText } from './workspace/queue.ts';
import { shownAnalysis } from './workspace/shown-analysis.ts';
import type { Verdicts } from './workspace/verdicts.ts';

const VIEW_TYPE = 'crosscheck.matrix';
/** Changes that come together are drawn once, after this pause in milliseconds. */
const SETTLE = 250;

/** Opens one panel for the window, and takes it over again after a reload. */
export class MatrixPanels extends Lifetime implements vscode.WebviewPanelSerializer {
  readonly #articles: Articles;
  readonly #verdicts: Verdicts;
  readonly #extension: vscode.Uri;
  #open: MatrixPanel | undefined;

  constructor(articles: Articles, verdicts: Verdicts, extension: vscode.Uri) {
    super();
    this.#articles = articles;
    this.#verdicts = verdicts;
    this.#extension = extension;
    this.keep(vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, this));
    this.keep({ dispose: () => this.#open?.dispose() });
  }

  /** Shows the matrix of the articles that the active editor belongs to; asks where there are several collections and none is at hand. */
  async show(): Promise<void> {
    const collection = await this.#choose();
    if (!collection) return;
    if (this.#open) {
      this.#open.use(collection);
      this.#open.panel.reveal();
      return;
    }
    const title = vscode.l10n.t('Claim Matrix');
    const panel = vscode.window.createWebviewPanel(VIEW_TYPE, title, vscode.ViewColumn.Active, {
      enableFindWidget: true,
    });
    this.#adopt(panel, collection);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    this.#open?.panel.dispose();
    this.#adopt(panel, this.#current());
  }

  #adopt(panel: vscode.WebviewPanel, collection: Collection | undefined): void {
    const open = new MatrixPanel(panel, this.#articles, this.#verdicts, this.#extension);
    this.#open = open;
    panel.onDidDispose(() => {
      open.dispose();
      if (this.#open === open) this.#open = undefined;
    });
    open.use(collection);
  }

  #current(): Collection | undefined {
    const active = vscode.window.activeTextEditor?.document.uri;
    const collections = this.#articles.collections();
    return (
      (active && this.#articles.locate(active)?.collection) ?? (collections.length === 1 ? collections[0] : undefined)
    );
  }

  async #choose(): Promise<Collection | undefined> {
    const current = this.#current();
    const collections = this.#articles.collections();
    if (current || collections.length === 0) {
      if (!current) void vscode.window.showInformationMessage(vscode.l10n.t('No articles are open.'));
      return current;
    }
    const items = collections.map((collection) => ({ label: withoutIcons(collection.name), collection }));
    const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which articles?') });
    return picked?.collection;
  }
}

/** One panel over one collection. */
class MatrixPanel extends Lifetime {
  readonly #articles: Articles;
  readonly #verdicts: Verdicts;
  readonly #view: MatrixView;
  #collection: Collection | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refreshes = 0;

  constructor(
    readonly panel: vscode.WebviewPanel,
    articles: Articles,
    verdicts: Verdicts,
    extension: vscode.Uri,
  ) {
    super();
    this.#articles = articles;
    this.#verdicts = verdicts;
    this.#view = new MatrixView((path, offset) =>
      this.#collection ? contextOf(this.#collection).locate(path, offset) : null,
    );
    const { webview } = panel;
    const folders = ['dist', 'media'].map((name) => vscode.Uri.joinPath(extension, name));
    webview.options = { enableScripts: true, localResourceRoots: folders };
    this.keep(webview.onDidReceiveMessage((raw: unknown) => this.#receive(raw)));
    this.keep(articles.onDidChange(() => this.#later()));
    this.keep(verdicts.onDidChange(() => this.#later()));
    this.keep({
      dispose: () => {
        this.#refreshes++;
        clearTimeout(this.#timer);
      },
    });
    webview.html = matrixPage({
      script: webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'matrix.js')).toString(),
      style: webview.asWebviewUri(vscode.Uri.joinPath(extension, 'media', 'matrix.css')).toString(),
      cspSource: webview.cspSource,
      nonce: nonce(),
    });
  }

  /** Shows another collection; undefined: the first that has articles, once there is one. */
  use(collection: Collection | undefined): void {
    this.#collection = collection;
    this.#refreshNow();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refreshNow(), SETTLE);
  }

  #refreshNow(): void {
    this.#refresh().catch((error: unknown) => this.#articles.log.debug(errorText(error)));
  }

  async #refresh(): Promise<void> {
    const collections = this.#articles.collections();
    if (!this.#collection || !collections.includes(this.#collection)) this.#collection = collections[0];
    const collection = this.#collection;
    const mine = ++this.#refreshes;
    const analysis = collection
      ? await shownAnalysis(collection, this.#verdicts)
      : { documents: [], claims: [], findings: [] };
    // what came later counts, and a closed panel takes nothing
    if (this.#refreshes !== mine) return;
    void this.panel.webview.postMessage(this.#view.update(analysis));
  }

  #receive(raw: unknown): void {
    const message = parsePageMessage(raw);
    if (!message) return;
    if (message.type === 'open') void this.#openPlace(message);
    else if (message.type === 'copy') void this.#copy(message);
    else {
      const answer = this.#view.answer(message);
      if (answer) void this.panel.webview.postMessage(answer);
    }
  }

  /** Opens a place of an article of this collection; the page cannot name any other file. */
  async #openPlace({ path, start, end, beside }: PageMessage & { type: 'open' }): Promise<void> {
    const location = this.#collection?.location({ path, start, end });
    if (!location) return;
    const document = await vscode.workspace.openTextDocument(location.uri);
    const others = vscode.window.tabGroups.all.find((g) => g.viewColumn !== this.panel.viewColumn);
    const viewColumn = beside || !others ? vscode.ViewColumn.Beside : others.viewColumn;
    await vscode.window.showTextDocument(document, { selection: location.range, viewColumn, preview: true });
  }

  async #copy({ what, claim }: PageMessage & { type: 'copy' }): Promise<void> {
    const text = this.#view.copy(what, claim);
    if (text === null) return;
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copied.'), 2000);
  }
}

function nonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
}
