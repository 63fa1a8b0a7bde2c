/** What can be shown in an article beside its marks: a line above paragraphs with contradictions, a hint behind figures. Both are off by default. */
import * as vscode from 'vscode';
import type { AnalysisClaim } from '../../engine/analysis.ts';
import type { Finding } from '../../findings/finding.ts';
import { flat } from '../../reports/escape.ts';
import { occurrenceAt, versionsFor } from '../cards/versions.ts';
import { COMMANDS, placeArgument } from '../commands.ts';
import { Lifetime } from '../lifetime.ts';
import { SELECTOR } from '../selector.ts';
import { onDidChangeSettings, setting } from '../settings.ts';
import { shorten, withoutIcons } from '../text/shorten.ts';
import type { Articles, Located } from '../workspace/articles.ts';
import type { ShownFinding } from '../workspace/shown-findings.ts';
import type { Verdicts } from '../workspace/verdicts.ts';

export class Inline extends Lifetime implements vscode.CodeLensProvider, vscode.InlayHintsProvider {
  readonly #changed = this.keep(new vscode.EventEmitter<void>());
  readonly #articles: Articles;
  readonly #verdicts: Verdicts;
  readonly onDidChangeCodeLenses = this.#changed.event;
  readonly onDidChangeInlayHints = this.#changed.event;

  constructor(articles: Articles, verdicts: Verdicts) {
    super();
    this.#articles = articles;
    this.#verdicts = verdicts;
    const changed = (): void => this.#changed.fire();
    this.keep(articles.onDidChange(changed));
    this.keep(verdicts.onDidChange(changed));
    this.keep(onDidChangeSettings(['codeLens.enable', 'inlayHints.enable'], changed));
    this.keep(vscode.languages.registerCodeLensProvider(SELECTOR, this));
    this.keep(vscode.languages.registerInlayHintsProvider(SELECTOR, this));
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    if (!setting('codeLens.enable', document.uri)) return [];
    const located = await this.#articles.current(document);
    if (!located) return [];
    const byLine = new Map<number, ShownFinding[]>();
    for (const shown of this.#shown(located)) {
      const line = located.collection.range(shown.finding.primary).start.line;
      byLine.set(line, [...(byLine.get(line) ?? []), shown]);
    }
    return [...byLine].flatMap(([line, list]) => {
      const location = located.collection.location(list[0]!.finding.primary);
      if (!location) return [];
      const title =
        list.length === 1
          ? withoutIcons(shorten(list[0]!.finding.message, 100))
          : vscode.l10n.t('{0} contradictions', list.length);
      return [
        new vscode.CodeLens(new vscode.Range(line, 0, line, 0), {
          title,
          command: COMMANDS.peekVersions,
          arguments: [placeArgument(location)],
        }),
      ];
    });
  }

  async provideInlayHints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
    if (!setting('inlayHints.enable', document.uri)) return [];
    const located = await this.#articles.current(document);
    if (!located) return [];
    const seen = new Set<number>();
    const wanted = this.#shown(located).filter(({ finding }) => {
      const { start } = finding.primary;
      if (!finding.code.startsWith('figure.') || seen.has(start)) return false;
      if (!range.contains(located.collection.range(finding.primary))) return false;
      seen.add(start);
      return true;
    });
    const ids = [...new Set(wanted.map(({ finding }) => finding.claim))];
    const claims = new Map(
      await Promise.all(ids.map(async (id) => [id, await located.collection.ask.claim(id)] as const)),
    );
    const hints = wanted.map(({ finding }) => hintFor(located, finding, claims.get(finding.claim)));
    return hints.filter((h) => h !== undefined);
  }

  #shown({ collection, path }: Located): ShownFinding[] {
    return this.#verdicts.of(collection, path).filter((f) => f.severity !== 'hint');
  }
}

function hintFor(located: Located, finding: Finding, claim: AnalysisClaim | undefined): vscode.InlayHint | undefined {
  const text = elsewhere(located, claim, finding.primary.start);
  if (text === '') return undefined;
  const hint = new vscode.InlayHint(
    located.collection.range(finding.primary).end,
    vscode.l10n.t('{0} elsewhere', flat(text)),
    vscode.InlayHintKind.Parameter,
  );
  hint.paddingLeft = true;
  hint.tooltip = flat(finding.message);
  return hint;
}

/** The values that other places give instead: at most three, each once. */
function elsewhere({ collection, path }: Located, claim: AnalysisClaim | undefined, offset: number): string {
  const here = claim && occurrenceAt(claim, path, offset);
  if (!claim || !here) return '';
  const other = versionsFor(
    claim,
    here,
    collection.findings(path).map((f) => f.finding),
  ).filter((v) => v.relation !== 'agrees');
  return [...new Set(other.map((v) => v.occurrence.value))].slice(0, 3).join(', ');
}
