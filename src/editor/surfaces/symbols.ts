/** The outline of an article (people, figures, quotations), and people as workspace symbols. */
import * as vscode from 'vscode';
import type { Mention, PersonMention } from '../../mentions/mention.ts';
import { flat } from '../../reports/escape.ts';
import { Lifetime } from '../lifetime.ts';
import { isMarked } from '../marks/plan.ts';
import { SELECTOR } from '../selector.ts';
import { shorten } from '../text/shorten.ts';
import type { Articles, Located } from '../workspace/articles.ts';
import type { Collection } from '../workspace/collection.ts';

const LABEL = 60;
const MOST_PLACES = 10;

export class Symbols extends Lifetime implements vscode.DocumentSymbolProvider, vscode.WorkspaceSymbolProvider {
  readonly #articles: Articles;
  /** Built when asked for, forgotten when an article changes. */
  #people: Promise<vscode.SymbolInformation[]> | undefined;
  #outlines: vscode.Disposable;
  /** Documents that were asked for before they were articles: the editor keeps an empty outline until its providers change. */
  readonly #unanswered = new Set<string>();

  constructor(articles: Articles) {
    super();
    this.#articles = articles;
    this.keep(articles.onDidChange(() => this.#changed()));
    this.#outlines = this.#register();
    this.keep({ dispose: () => this.#outlines.dispose() });
    this.keep(vscode.languages.registerWorkspaceSymbolProvider(this));
  }

  async provideDocumentSymbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
    const located = await this.#articles.current(document);
    if (!located) {
      this.#unanswered.add(document.uri.toString());
      return [];
    }
    const mentions = await located.collection.ask.mentions(located.path);
    const t = vscode.l10n.t;
    const parts = [
      group(located, t('People'), vscode.SymbolKind.Namespace, people(located, mentions)),
      group(located, t('Figures'), vscode.SymbolKind.Namespace, figures(located, mentions)),
      group(located, t('Quotations'), vscode.SymbolKind.Namespace, quotes(located, mentions)),
    ];
    return parts.filter((p) => p !== undefined);
  }

  #register(): vscode.Disposable {
    return vscode.languages.registerDocumentSymbolProvider(SELECTOR, this, { label: 'Crosscheck' });
  }

  #changed(): void {
    this.#people = undefined;
    if (![...this.#unanswered].some((uri) => this.#articles.locate(vscode.Uri.parse(uri)))) return;
    this.#unanswered.clear();
    this.#outlines.dispose();
    this.#outlines = this.#register();
  }

  async provideWorkspaceSymbols(query: string): Promise<vscode.SymbolInformation[]> {
    this.#people ??= Promise.all(this.#articles.collections().map(peopleOf)).then((all) => all.flat());
    const wanted = query.toLowerCase();
    // The editor filters by its own fuzzy match; this only keeps the list short.
    return (await this.#people).filter((s) => isSubsequence(wanted, s.name.toLowerCase()));
  }
}

function symbol(
  located: Located,
  m: Mention,
  name: string,
  detail: string,
  kind: vscode.SymbolKind,
): vscode.DocumentSymbol {
  const range = located.collection.range({ path: located.path, start: m.start, end: m.end });
  return new vscode.DocumentSymbol(shorten(flat(name), LABEL) || '…', shorten(flat(detail), LABEL), kind, range, range);
}

function group(
  located: Located,
  name: string,
  kind: vscode.SymbolKind,
  children: vscode.DocumentSymbol[],
): vscode.DocumentSymbol | undefined {
  const first = children[0];
  if (!first || !located) return undefined;
  const range = children.reduce((r, c) => r.union(c.range), first.range);
  const out = new vscode.DocumentSymbol(name, String(children.length), kind, range, first.selectionRange);
  out.children = children;
  return out;
}

function people(located: Located, mentions: readonly Mention[]): vscode.DocumentSymbol[] {
  const first = new Map<string, { mention: PersonMention; count: number }>();
  for (const m of mentions) {
    if (m.kind !== 'person') continue;
    const known = first.get(m.person.entity);
    if (known) known.count++;
    else first.set(m.person.entity, { mention: m, count: 1 });
  }
  return [...first.values()].map(({ mention, count }) => {
    const detail = [mention.person.role ?? '', count > 1 ? `${count}×` : ''].filter(Boolean).join(', ');
    return symbol(located, mention, mention.person.name, detail, vscode.SymbolKind.Object);
  });
}

function figures(located: Located, mentions: readonly Mention[]): vscode.DocumentSymbol[] {
  return mentions.flatMap((m) => {
    if (m.kind !== 'number' || !isMarked(m)) return [];
    const of = m.counted ?? m.about;
    return [symbol(located, m, m.text, of ?? '', vscode.SymbolKind.Number)];
  });
}

function quotes(located: Located, mentions: readonly Mention[]): vscode.DocumentSymbol[] {
  return mentions.flatMap((m) =>
    m.kind === 'quote' ? [symbol(located, m, m.text, m.quote.speaker ?? '', vscode.SymbolKind.String)] : [],
  );
}

/** Each person of a collection at the first mention in each of the first ten articles. */
async function peopleOf(collection: Collection): Promise<vscode.SymbolInformation[]> {
  const out: vscode.SymbolInformation[] = [];
  for (const { name, places } of await collection.ask.people()) {
    const firsts = places.filter((p, i) => places[i - 1]?.path !== p.path).slice(0, MOST_PLACES);
    for (const place of firsts) {
      const location = collection.location(place);
      if (!location) continue;
      const role = flat(place.role ?? '');
      out.push(new vscode.SymbolInformation(flat(name ?? ''), vscode.SymbolKind.Object, role, location));
    }
  }
  return out;
}

function isSubsequence(needle: string, hay: string): boolean {
  let i = 0;
  for (const c of hay) if (i < needle.length && c === needle[i]) i++;
  return i === needle.length;
}
