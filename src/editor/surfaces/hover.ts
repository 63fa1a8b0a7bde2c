/** Hover cards: the same claim as every other file states it. */
import * as vscode from 'vscode';
import { claimCard } from '../cards/card.ts';
import { agreementBy, versionsFor } from '../cards/versions.ts';
import { COMMANDS, commandLink, placeArgument } from '../commands.ts';
import { Lifetime } from '../lifetime.ts';
import { SELECTOR } from '../selector.ts';
import { setting } from '../settings.ts';
import type { Articles, Located } from '../workspace/articles.ts';
import type { Verdicts } from '../workspace/verdicts.ts';
import { type Hit, hitsAt, mentionsAt } from './hits.ts';

/** The only commands that a hover's links may run. */
const HOVER_COMMANDS = [
  COMMANDS.openPlace,
  COMMANDS.peekVersions,
  COMMANDS.nextContradiction,
  COMMANDS.markReviewed,
  COMMANDS.ignoreFinding,
  COMMANDS.copyVersions,
];

/** A card each for at most so many claims at one place. */
const CARDS = 2;

export class Hovers extends Lifetime implements vscode.HoverProvider {
  readonly #articles: Articles;
  readonly #verdicts: Verdicts;

  constructor(articles: Articles, verdicts: Verdicts) {
    super();
    this.#articles = articles;
    this.#verdicts = verdicts;
    this.keep(vscode.languages.registerHoverProvider(SELECTOR, this));
  }

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | null> {
    if (!setting('hover.enable', document.uri)) return null;
    const located = await this.#articles.current(document);
    if (!located) return null;
    // A statement bears no mark: where no other article makes it, there is nothing to say of it.
    const hits = (await hitsAt(located, document.offsetAt(position))).filter(
      (h) => h.claim.kind !== 'statement' || h.claim.status !== 'single',
    );
    const first = hits[0];
    if (!first) return null;
    const cards = await Promise.all(hits.slice(0, CARDS).map((hit) => this.#card(located, hit, document.uri)));
    return new vscode.Hover(cards, located.collection.range(first.here));
  }

  async #card(located: Located, { claim, here }: Hit, uri: vscode.Uri): Promise<vscode.MarkdownString> {
    const { collection, path } = located;
    const mentionOf = await mentionsAt(collection, claim.occurrences);
    const all = collection.findings(path);
    const findings = all.map(({ finding }) => finding);
    const versions = versionsFor(claim, here, findings, agreementBy(claim, mentionOf));
    const own = all.filter(
      ({ finding: f }) => f.claim === claim.id && f.primary.start === here.start && f.primary.end === here.end,
    );
    const decision = own.map((f) => this.#verdicts.decisionOn(collection, f)).find((d) => d !== undefined);
    const at = collection.location(here);
    const actions: [string, string][] = [];
    if (at && versions.length > 0)
      actions.push([vscode.l10n.t('Peek all'), commandLink(COMMANDS.peekVersions, placeArgument(at))]);
    const open = own.find((f) => !this.#verdicts.decisionOn(collection, f));
    if (open) {
      const argument = { uri: uri.toString(), fingerprint: open.finding.fingerprint };
      actions.push([vscode.l10n.t('Next contradiction'), commandLink(COMMANDS.nextContradiction)]);
      actions.push([vscode.l10n.t('Mark as reviewed…'), commandLink(COMMANDS.markReviewed, argument)]);
      actions.push([vscode.l10n.t('Ignore'), commandLink(COMMANDS.ignoreFinding, argument)]);
    }
    if (at && versions.length > 0)
      actions.push([vscode.l10n.t('Copy'), commandLink(COMMANDS.copyVersions, placeArgument(at))]);
    const text = claimCard(claim, here, versions, {
      label: (p) => collection.label(p),
      href: (o) => {
        const location = collection.location(o);
        return location ? commandLink(COMMANDS.openPlace, placeArgument(location)) : '#';
      },
      actions,
      role: (o) => {
        const mention = mentionOf(o);
        return mention?.kind === 'person' ? mention.person.role : null;
      },
      decision:
        decision && [decision.verdict, decision.note, decision.author, decision.date].filter(Boolean).join(', '),
      limit: setting('hover.versions', uri),
      told:
        setting('problems.enable', uri) &&
        this.#verdicts
          .of(collection, path)
          .some(({ finding }) => own.some((f) => f.finding.fingerprint === finding.fingerprint)),
    });
    const card = new vscode.MarkdownString(text);
    card.isTrusted = {
      enabledCommands: HOVER_COMMANDS,
    };
    return card;
  }
}
