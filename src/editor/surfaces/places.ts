/** Find All References, Go to Definition and Document Highlights for claims, people and quotes. */
import * as vscode from 'vscode';
import type { Place } from '../../findings/finding.ts';
import { Lifetime } from '../lifetime.ts';
import { SELECTOR } from '../selector.ts';
import type { Articles, Located } from '../workspace/articles.ts';
import { hitsAt, mentionAt, personAt } from './hits.ts';

export class Places
  extends Lifetime
  implements vscode.ReferenceProvider, vscode.DefinitionProvider, vscode.DocumentHighlightProvider
{
  readonly #articles: Articles;

  constructor(articles: Articles) {
    super();
    this.#articles = articles;
    this.keep(vscode.languages.registerReferenceProvider(SELECTOR, this));
    this.keep(vscode.languages.registerDefinitionProvider(SELECTOR, this));
    this.keep(vscode.languages.registerDocumentHighlightProvider(SELECTOR, this));
  }

  async provideReferences(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Location[]> {
    const located = await this.#articles.current(document);
    if (!located) return [];
    const places = await placesAt(located, document.offsetAt(position));
    return places.flatMap((p) => located.collection.location(p) ?? []);
  }

  /** A bare surname leads to the first full mention: in this article, else in another. */
  async provideDefinition(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.LocationLink[]> {
    const located = await this.#articles.current(document);
    const person = located && (await personAt(located, document.offsetAt(position)));
    if (!located || !person) return [];
    const { collection, path } = located;
    const all = await collection.ask.mentionsOf(person.person.entity);
    const full = (m: (typeof all)[number]): boolean => /\s/.test(m.mention.text);
    const target = all.find((m) => m.path === path && full(m)) ?? all.find(full);
    const location = target && collection.location({ path: target.path, ...spanOf(target.mention) });
    if (!location) return [];
    return [
      {
        originSelectionRange: collection.range({ path, ...spanOf(person) }),
        targetUri: location.uri,
        targetRange: location.range,
        targetSelectionRange: location.range,
      },
    ];
  }

  async provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.DocumentHighlight[] | null> {
    const located = await this.#articles.current(document);
    if (!located) return null;
    const offset = document.offsetAt(position);
    // A caret in a long quotation asks for the word there, not for the quotation.
    if ((await mentionAt(located, offset))?.kind === 'quote') return null;
    const own = (await placesAt(located, offset)).filter((p) => p.path === located.path);
    return own.length === 0 ? null : own.map((p) => new vscode.DocumentHighlight(located.collection.range(p)));
  }
}

const spanOf = (m: { readonly start: number; readonly end: number }): { start: number; end: number } => ({
  start: m.start,
  end: m.end,
});

/** Every place of the person or claim at an offset, this one included, in order of path and start. */
async function placesAt(located: Located, offset: number): Promise<Place[]> {
  const person = await personAt(located, offset);
  if (person) {
    const all = await located.collection.ask.mentionsOf(person.person.entity);
    return all.map((m) => ({ path: m.path, ...spanOf(m.mention) }));
  }
  const hit = (await hitsAt(located, offset))[0];
  return hit ? hit.claim.occurrences.map((o) => ({ path: o.path, ...spanOf(o) })) : [];
}
