/** Reports as virtual Markdown documents whose links open the places. They follow the articles; "Save As" keeps one. */
import * as vscode from 'vscode';
import type { Place } from '../../findings/finding.ts';
import { REPORT_NAMES, REPORTS, type ReportName } from '../../reports/catalog.ts';
import { reviewedDecision } from '../../reports/decisions.ts';
import { markdown } from '../../reports/escape.ts';
import type { ReportContext, ReviewedDecision } from '../../reports/report.ts';
import { Lifetime } from '../lifetime.ts';
import type { Articles } from '../workspace/articles.ts';
import type { Collection } from '../workspace/collection.ts';
import type { DecisionStore } from '../workspace/decisionStore.ts';
import { shownAnalysis, wholeAnalysis } from '../workspace/shown-analysis.ts';
import type { Verdicts } from '../workspace/verdicts.ts';

const REPORT_SCHEME = 'crosscheck-report';
/** Changes that come together make one new text, after this pause in milliseconds. */
const SETTLE = 300;

const uriOf = (name: ReportName): vscode.Uri =>
  vscode.Uri.from({ scheme: REPORT_SCHEME, path: `/${REPORTS[name].title}.md` });

export class ReportDocuments extends Lifetime implements vscode.TextDocumentContentProvider {
  readonly #changed = this.keep(new vscode.EventEmitter<vscode.Uri>());
  readonly onDidChange = this.#changed.event;
  readonly #articles: Articles;
  readonly #verdicts: Verdicts;
  readonly #decisions: DecisionStore;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(articles: Articles, verdicts: Verdicts, decisions: DecisionStore) {
    super();
    this.#articles = articles;
    this.#verdicts = verdicts;
    this.#decisions = decisions;
    this.keep(vscode.workspace.registerTextDocumentContentProvider(REPORT_SCHEME, this));
    this.keep(articles.onDidChange(() => this.#refresh()));
    this.keep(verdicts.onDidChange(() => this.#refresh()));
    this.keep({ dispose: () => clearTimeout(this.#timer) });
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const name = REPORT_NAMES.find((n) => uriOf(n).path === uri.path);
    if (!name) return '';
    const { title, render } = REPORTS[name];
    const collections = this.#articles.collections();
    if (collections.length === 0) return `# ${title}\n\n${vscode.l10n.t('No articles are open.')}\n`;
    const parts = collections.map(async (collection) => {
      // Decisions hold findings back: their report alone needs all of them.
      const analysis = await (name === 'decisions'
        ? wholeAnalysis(collection)
        : shownAnalysis(collection, this.#verdicts));
      const text = render(analysis, contextOf(collection, this.#decisionsOf(collection)));
      return collections.length > 1
        ? text.replace(`# ${title}`, () => `# ${title}: ${markdown(collection.name)}`)
        : text;
    });
    return (await Promise.all(parts)).join('\n');
  }

  /** Opens a report as it reads (its source is one click away), or brings it to the front. */
  async show(name: ReportName): Promise<void> {
    const document = await vscode.workspace.openTextDocument(uriOf(name));
    try {
      await vscode.commands.executeCommand('markdown.showPreview', document.uri);
    } catch {
      // The Markdown extension is switched off: the source is readable as well.
      await vscode.window.showTextDocument(document, { preview: false });
    }
  }

  #decisionsOf(collection: Collection): ReviewedDecision[] {
    const all = collection.folder ? this.#decisions.all(collection.folder) : [];
    return all.map(reviewedDecision);
  }

  #refresh(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const name of REPORT_NAMES) {
        const path = uriOf(name).path;
        if (vscode.workspace.textDocuments.some((d) => d.uri.scheme === REPORT_SCHEME && d.uri.path === path))
          this.#changed.fire(uriOf(name));
      }
    }, SETTLE);
  }
}

/** What reports need to know of a collection's places. */
export function contextOf(collection: Collection, decisions: readonly ReviewedDecision[] = []): ReportContext {
  return {
    locate: (path, offset) => {
      const uri = collection.uri(path);
      if (!uri) return null;
      const { line, character } = collection.range({ path, start: offset, end: offset }).start;
      return { line: line + 1, column: character + 1 };
    },
    link: (place) => linkTo(collection, place),
    decisions,
    version: '',
  };
}

/**
 * A link with the place as fragment. The source and the preview resolve a path from the root against the first workspace folder, whatever
 * kind of file system that is, and refuse to follow whole addresses: the other folders are reached from the first one.
 */
function linkTo(collection: Collection, place: Place): string | null {
  const location = collection.location(place);
  if (!location) return null;
  const { line, character } = location.range.start;
  const fragment = `L${line + 1},${character + 1}`;
  const first = vscode.workspace.workspaceFolders?.[0]?.uri;
  const path = first && stepsFrom(first, location.uri);
  if (path !== undefined) return `/${path.map(encodeURIComponent).join('/')}#${fragment}`;
  return location.uri
    .with({ fragment })
    .toString()
    .replace(/%2C(?=\d+$)/, ',');
}

/** The way from a folder to a file, with `..` where it leads upwards; undefined where there is none. */
function stepsFrom(folder: vscode.Uri, file: vscode.Uri): string[] | undefined {
  if (folder.scheme !== file.scheme || folder.authority !== file.authority) return undefined;
  const from = folder.path.split('/').filter((s) => s !== '');
  const to = file.path.split('/').filter((s) => s !== '');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  // On Windows there is no way from one drive to another.
  if (shared === 0 && from[0]?.endsWith(':')) return undefined;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)];
}
