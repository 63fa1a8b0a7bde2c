/** Reports as virtual Markdown documents whose links open the places. */
import * as vscode from 'vscode';
import type { Place } from '../../findings/finding.ts';
import { contradictionsReport } from '../../reports/contradictions.ts';
import { Lifetime } from '../lifetime.ts';
import type { Articles } from '../workspace/articles.ts';
import type { Collection } from '../workspace/collection.ts';
import type { Verdicts } from '../workspace/verdicts.ts';

export const REPORT_SCHEME = 'crosscheck-report';
const CONTRADICTIONS = vscode.Uri.from({ scheme: REPORT_SCHEME, path: '/Contradictions.md' });

export class ReportDocuments extends Lifetime implements vscode.TextDocumentContentProvider {
  readonly #changed = this.keep(new vscode.EventEmitter<vscode.Uri>());
  readonly onDidChange = this.#changed.event;
  readonly #articles: Articles;
  readonly #verdicts: Verdicts;

  constructor(articles: Articles, verdicts: Verdicts) {
    super();
    this.#articles = articles;
    this.#verdicts = verdicts;
    this.keep(vscode.workspace.registerTextDocumentContentProvider(REPORT_SCHEME, this));
    this.keep(articles.onDidChange(() => this.#refresh()));
    this.keep(verdicts.onDidChange(() => this.#refresh()));
  }

  provideTextDocumentContent(): string {
    const collections = this.#articles.collections();
    const parts = collections.map((c) => {
      const text = contradictionsReport(this.#analysis(c), { link: (place) => linkTo(c, place) });
      const title = c.folder?.name ?? vscode.l10n.t('Open documents');
      return collections.length > 1 ? text.replace('# Contradictions', `# Contradictions: ${title}`) : text;
    });
    return parts.length > 0
      ? parts.join('\n')
      : contradictionsReport({ claims: [], findings: [] }, { link: () => null });
  }

  /** Shows the contradictions of all articles. */
  async showContradictions(): Promise<void> {
    const document = await vscode.workspace.openTextDocument(CONTRADICTIONS);
    await vscode.window.showTextDocument(document, { preview: false });
  }

  #analysis(collection: Collection): Parameters<typeof contradictionsReport>[0] {
    const findings = this.#verdicts.of(collection).map((s) => ({ ...s.finding, severity: s.severity }));
    const shown = new Set(findings.map((f) => f.claim));
    return { findings, claims: collection.queries.claims().filter((c) => shown.has(c.id)) };
  }

  #refresh(): void {
    if (vscode.workspace.textDocuments.some((d) => d.uri.scheme === REPORT_SCHEME)) this.#changed.fire(CONTRADICTIONS);
  }
}

/** A file link with the place as fragment, which the editor, the preview and a link's click all understand. */
function linkTo(collection: Collection, place: Place): { label: string; target: string } | null {
  const location = collection.location(place);
  if (!location) return null;
  const { line, character } = location.range.start;
  const target = location.uri.with({ fragment: `L${line + 1},${character + 1}` }).toString();
  return {
    label: `${collection.label(place.path)}:${line + 1}`,
    target: target.replace(/%2C(?=\d+$)/, ',').replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
  };
}
