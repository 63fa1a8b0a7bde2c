/** From one contradiction to the next, through all articles; all versions of a claim in a peek view or on the clipboard. */
import * as vscode from 'vscode';
import { COMMANDS, openPlace, placeArgument } from '../commands.ts';
import { Lifetime } from '../lifetime.ts';
import type { Articles, Located } from '../workspace/articles.ts';
import type { Collection } from '../workspace/collection.ts';
import type { ShownFinding } from '../workspace/shown-findings.ts';
import type { Verdicts } from '../workspace/verdicts.ts';
import { hitsAt } from './hits.ts';

export class Navigation extends Lifetime {
  readonly #articles: Articles;
  readonly #verdicts: Verdicts;

  constructor(articles: Articles, verdicts: Verdicts) {
    super();
    this.#articles = articles;
    this.#verdicts = verdicts;
    const on = vscode.commands.registerCommand;
    this.keep(on(COMMANDS.nextContradiction, () => this.#go(1)));
    this.keep(on(COMMANDS.previousContradiction, () => this.#go(-1)));
    this.keep(on(COMMANDS.peekVersions, (place: unknown) => this.#peek(place)));
    this.keep(on(COMMANDS.copyVersions, (place: unknown) => this.#copy(place)));
  }

  async #go(step: 1 | -1): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const located = editor && (await this.#articles.current(editor.document));
    const collections = located ? [located.collection] : this.#articles.collections();
    const stops = collections.flatMap((c) => this.#stops(c));
    if (stops.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('The articles do not contradict each other.'));
      return;
    }
    const here =
      located && editor ? { path: located.path, at: editor.document.offsetAt(editor.selection.start) } : undefined;
    const next =
      stops[
        nextStop(
          stops.map((s) => s.place),
          here,
          step,
        )
      ]!;
    const location = next.collection.location(next.place);
    if (location) await openPlace(placeArgument(location));
  }

  #stops(collection: Collection): { collection: Collection; place: ShownFinding['finding']['primary'] }[] {
    return this.#verdicts
      .all(collection)
      .list.filter((f) => f.severity !== 'hint')
      .map((f) => ({ collection, place: f.finding.primary }));
  }

  /** The claim at a place given by a link, else at the caret. */
  async #at(
    place: unknown,
  ): Promise<{ document: vscode.TextDocument; position: vscode.Position; located: Located } | undefined> {
    const editor = vscode.window.activeTextEditor;
    const given = Array.isArray(place) && typeof place[0] === 'string' ? place : undefined;
    const document = given ? await vscode.workspace.openTextDocument(vscode.Uri.parse(given[0])) : editor?.document;
    if (!document) return undefined;
    const position = given ? new vscode.Position(Number(given[1]), Number(given[2])) : editor!.selection.active;
    const located = await this.#articles.current(document);
    return located && { document, position, located };
  }

  async #peek(place: unknown): Promise<void> {
    const at = await this.#at(place);
    const hit = at && (await hitsAt(at.located, at.document.offsetAt(at.position)))[0];
    if (!hit) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No claim stands at the caret.'));
      return;
    }
    const { collection } = at.located;
    const locations = hit.claim.occurrences.flatMap((o) => collection.location(o) ?? []);
    await vscode.window.showTextDocument(at.document, { selection: new vscode.Range(at.position, at.position) });
    await vscode.commands.executeCommand(
      'editor.action.peekLocations',
      at.document.uri,
      at.position,
      locations,
      'peek',
    );
  }

  /** One line a version: file, line, value, source. */
  async #copy(place: unknown): Promise<void> {
    const at = await this.#at(place);
    const hit = at && (await hitsAt(at.located, at.document.offsetAt(at.position)))[0];
    if (!hit) return;
    const { collection } = at.located;
    const lines = hit.claim.occurrences.map((o) => {
      const line = collection.range(o).start.line + 1;
      return `${o.path}:${line}\t${o.value}${o.source ? `\t${o.source}` : ''}`;
    });
    await vscode.env.clipboard.writeText(`${hit.claim.label}\n${lines.join('\n')}\n`);
  }
}

/** Index of the stop after (or before) a place; wraps around. `stops` is in order of path and start. */
function nextStop(
  stops: readonly { readonly path: string; readonly start: number }[],
  here: { readonly path: string; readonly at: number } | undefined,
  step: 1 | -1,
): number {
  if (!here) return step === 1 ? 0 : stops.length - 1;
  const after = (s: { path: string; start: number }): boolean =>
    s.path > here.path || (s.path === here.path && s.start > here.at);
  const before = (s: { path: string; start: number }): boolean =>
    s.path < here.path || (s.path === here.path && s.start < here.at);
  if (step === 1) return Math.max(0, stops.findIndex(after));
  const found = stops.findLastIndex(before);
  return found < 0 ? stops.length - 1 : found;
}
