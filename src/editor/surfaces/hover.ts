/** Hover cards: the same claim as every other file states it. */
import * as vscode from 'vscode';
import type { AnalysisClaim, Occurrence } from '../../engine/analysis.ts';
import { claimCard } from '../cards/card.ts';
import { occurrenceAt, versionsFor } from '../cards/versions.ts';
import { COMMANDS, commandLink, placeArgument } from '../commands.ts';
import { Lifetime } from '../lifetime.ts';
import { SELECTOR } from '../selector.ts';
import { setting } from '../settings.ts';
import type { Articles, Located } from '../workspace/articles.ts';

interface Hit {
  readonly claim: AnalysisClaim;
  readonly here: Occurrence;
}

/** A card each for at most so many claims at one place. */
const CARDS = 2;

export class Hovers extends Lifetime implements vscode.HoverProvider {
  readonly #articles: Articles;

  constructor(articles: Articles) {
    super();
    this.#articles = articles;
    this.keep(vscode.languages.registerHoverProvider(SELECTOR, this));
  }

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | null> {
    if (!setting('hover.enable', document.uri)) return null;
    const located = await this.#articles.current(document);
    if (!located) return null;
    const hits = hitsAt(located, document.offsetAt(position));
    const first = hits[0];
    if (!first) return null;
    const cards = hits.slice(0, CARDS).map((hit) => this.#card(located, hit, document.uri));
    return new vscode.Hover(cards, located.collection.range(first.here));
  }

  #card(located: Located, { claim, here }: Hit, uri: vscode.Uri): vscode.MarkdownString {
    const { collection, path } = located;
    const versions = versionsFor(claim, here, collection.queries.findings(path));
    const at = collection.location(here);
    const actions: [string, string][] = [];
    if (at && versions.length > 0) {
      actions.push(['Peek all', commandLink(COMMANDS.peekVersions, placeArgument(at))]);
      if (claim.status === 'conflict') actions.push(['Next contradiction', commandLink(COMMANDS.nextContradiction)]);
    }
    const text = claimCard(claim, here, versions, {
      label: (p) => collection.label(p),
      href: (o) => {
        const location = collection.location(o);
        return location ? commandLink(COMMANDS.openPlace, placeArgument(location)) : '#';
      },
      actions,
      limit: setting('hover.versions', uri),
    });
    const card = new vscode.MarkdownString(text);
    card.isTrusted = {
      enabledCommands: [COMMANDS.openPlace, COMMANDS.peekVersions, COMMANDS.nextContradiction],
    };
    return card;
  }
}

/** The claims at an offset: those told elsewhere first, the shortest place first. */
export function hitsAt({ collection, path }: Located, offset: number): Hit[] {
  const hits: Hit[] = [];
  for (const claim of collection.queries.claimsAt(path, offset)) {
    const here = occurrenceAt(claim, path, offset);
    if (here) hits.push({ claim, here });
  }
  const length = (h: Hit): number => h.here.end - h.here.start;
  const alone = (h: Hit): number => (h.claim.status === 'single' ? 1 : 0);
  return hits.sort((a, b) => alone(a) - alone(b) || length(a) - length(b));
}
