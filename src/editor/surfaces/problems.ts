/** The Problems panel: one entry for each conflicting place, in every article, open or not. Only changed articles' entries are touched. */
import * as vscode from 'vscode';
import type { Finding, Severity } from '../../findings/finding.ts';
import { flat } from '../../reports/escape.ts';
import { Lifetime } from '../lifetime.ts';
import { onDidChangeSettings, setting } from '../settings.ts';
import type { Articles } from '../workspace/articles.ts';
import type { Collection } from '../workspace/collection.ts';
import type { ShownFinding } from '../workspace/shown-findings.ts';
import type { Verdicts } from '../workspace/verdicts.ts';

const SOURCE = 'Crosscheck';

/** So many entries of one file the editor shows, the gravest first; of the others it shows how many there are. */
const MOST_SHOWN = 1000;
/** Other sides that all entries of one file have together: more take the editor many seconds to take over. */
const MOST_SIDES = 5000;

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Where a finding code is explained. */
export function explanationUri(extension: vscode.Uri, code: string): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'docs', 'findings', `${code}.md`);
}

export class Problems extends Lifetime {
  readonly #entries = this.keep(vscode.languages.createDiagnosticCollection('crosscheck'));
  readonly #articles: Articles;
  readonly #verdicts: Verdicts;
  readonly #extension: vscode.Uri;

  constructor(articles: Articles, verdicts: Verdicts, extension: vscode.Uri) {
    super();
    this.#articles = articles;
    this.#verdicts = verdicts;
    this.#extension = extension;
    this.keep(
      articles.onDidChange((change) => {
        for (const [collection, paths] of change.findings) for (const path of paths) this.#show(collection, path);
        for (const key of change.articles) this.#removeGone(vscode.Uri.parse(key));
      }),
    );
    this.keep(verdicts.onDidChange(() => this.#showAll()));
    this.keep(onDidChangeSettings(['problems.enable'], () => this.#showAll()));
  }

  #showAll(): void {
    for (const collection of this.#articles.collections())
      for (const path of collection.paths()) this.#show(collection, path);
  }

  #removeGone(uri: vscode.Uri): void {
    if (!this.#articles.locate(uri)) this.#entries.delete(uri);
  }

  #show(collection: Collection, path: string): void {
    const uri = collection.uri(path);
    if (!uri) return;
    const on = setting('problems.enable', uri);
    const entries = on ? this.#entriesOf(collection, this.#verdicts.of(collection, path)) : [];
    if (entries.length > 0) this.#entries.set(uri, entries);
    else if (this.#entries.has(uri)) this.#entries.delete(uri);
  }

  /** The other sides are made once for all findings that have the same, and not for more entries than the editor shows. */
  #entriesOf(collection: Collection, all: readonly ShownFinding[]): vscode.Diagnostic[] {
    const shownByEditor = new Set(
      all.length <= MOST_SHOWN
        ? all
        : [...all].sort((a, b) => SEVERITIES[a.severity] - SEVERITIES[b.severity]).slice(0, MOST_SHOWN),
    );
    const most = Math.max(1, Math.floor(MOST_SIDES / shownByEditor.size));
    const made = new Map<Finding['related'], vscode.DiagnosticRelatedInformation[]>();
    return all.map((shown) => {
      const entry = this.#entry(collection, shown);
      if (!shownByEditor.has(shown)) return entry;
      const { related } = shown.finding;
      const sides = made.get(related) ?? sidesOf(collection, related.slice(0, most));
      made.set(related, sides);
      entry.relatedInformation = sides;
      return entry;
    });
  }

  #entry(collection: Collection, shown: ShownFinding): vscode.Diagnostic {
    const { finding } = shown;
    const entry = new vscode.Diagnostic(
      collection.range(finding.primary),
      flat(finding.message),
      SEVERITIES[shown.severity],
    );
    entry.source = SOURCE;
    entry.code = { value: finding.code, target: explanationUri(this.#extension, finding.code) };
    return entry;
  }
}

function sidesOf(collection: Collection, related: Finding['related']): vscode.DiagnosticRelatedInformation[] {
  return related.flatMap((place) => {
    const location = collection.location(place);
    return location ? [new vscode.DiagnosticRelatedInformation(location, flat(place.message))] : [];
  });
}
