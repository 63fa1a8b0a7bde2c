/** Quick fixes of a finding: look, decide, or take another file's value over. Nothing is changed unless it is chosen, and everything can be undone. */
import * as vscode from 'vscode';
import type { Occurrence } from '../../engine/analysis.ts';
import type { StatedFinding } from '../../engine/remote/questions.ts';
import { baseName } from '../../engine/selection.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Mention } from '../../mentions/mention.ts';
import { flat } from '../../reports/escape.ts';
import { COMMANDS, type FindingArgument, placeArgument } from '../commands.ts';
import { Lifetime } from '../lifetime.ts';
import { SELECTOR } from '../selector.ts';
import { fitCase } from '../text/replacement.ts';
import { shorten } from '../text/shorten.ts';
import type { Articles, Located } from '../workspace/articles.ts';
import type { Collection } from '../workspace/collection.ts';
import type { Verdicts } from '../workspace/verdicts.ts';
import { mentionsAt } from './hits.ts';

/** Links to so many other places, and so many values to take over, for each finding. */
const PLACES = 3;
/** Codes whose places hold a text that could stand in the other place too. */
const REPLACEABLE = /^(figure\.(conflict|differs)|quote\.altered|person\.spelling|date\.conflict)$/;

/** A selection over more is offered the actions of the first so many. */
const MOST_FINDINGS = 20;

export class FindingActions extends Lifetime implements vscode.CodeActionProvider {
  readonly #articles: Articles;
  readonly #verdicts: Verdicts;

  constructor(articles: Articles, verdicts: Verdicts) {
    super();
    this.#articles = articles;
    this.#verdicts = verdicts;
    this.keep(
      vscode.languages.registerCodeActionsProvider(SELECTOR, this, {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
      }),
    );
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const located = await this.#articles.current(document);
    if (!located) return [];
    const { collection, path } = located;
    const { version } = document;
    const out: vscode.CodeAction[] = [];
    let offered = 0;
    for (const stated of this.#verdicts.of(collection, path)) {
      const { finding } = stated;
      const at = collection.range(finding.primary);
      if (!at.intersection(range)) continue;
      if (++offered > MOST_FINDINGS) break;
      const problem = context.diagnostics.find((d) => d.range.isEqual(at) && d.message === flat(finding.message));
      for (const action of await this.#actionsFor(document, located, stated)) {
        if (problem) action.diagnostics = [problem];
        out.push(action);
      }
    }
    // a fix of an older text would write at another place
    return document.version === version && collection.isOf(path, document) ? out : [];
  }

  async #actionsFor(
    document: vscode.TextDocument,
    { collection, path }: Located,
    { finding, subject }: StatedFinding,
  ): Promise<vscode.CodeAction[]> {
    const t = vscode.l10n.t;
    const argument: FindingArgument = { uri: document.uri.toString(), fingerprint: finding.fingerprint };
    const here = collection.location(finding.primary);
    const actions: vscode.CodeAction[] = [];
    for (const place of finding.related.slice(0, PLACES)) {
      const location = collection.location(place);
      if (!location) continue;
      const title = t('Open {0}:{1} beside', collection.label(place.path), location.range.start.line + 1);
      actions.push(command(title, COMMANDS.openPlace, placeArgument(location), true));
    }
    if (here) actions.push(command(t('Show all versions'), COMMANDS.peekVersions, placeArgument(here)));
    if (REPLACEABLE.test(finding.code)) actions.push(...(await replacements(document, collection, finding)));
    actions.push(command(t('Mark as reviewed…'), COMMANDS.markReviewed, argument));
    actions.push(command(t('Ignore this finding'), COMMANDS.ignoreFinding, argument));
    if (subject && subject.value !== '' && finding.code.startsWith('figure.'))
      actions.push(
        command(t('Ignore the value {0} of “{1}”', subject.value, subject.claim), COMMANDS.ignoreValue, argument),
      );
    if (subject && finding.code.startsWith('person.'))
      actions.push(command(t('Ignore findings on the name {0}', subject.claim), COMMANDS.ignoreName, argument));
    actions.push(ignoreComment(document, collection.range(finding.primary), finding.code));
    actions.push(command(t('Leave {0} out', baseName(path)), COMMANDS.ignoreFile, document.uri.toString()));
    actions.push(command(t('Explain {0}', finding.code), COMMANDS.explain, finding.code));
    return actions;
  }
}

function command(title: string, name: string, ...args: unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(flat(title), vscode.CodeActionKind.QuickFix);
  action.command = { command: name, title: action.title, arguments: args };
  return action;
}

/** Offers the words of the other places, the one most used first. The title says exactly what is written in place of what. */
async function replacements(
  document: vscode.TextDocument,
  collection: Collection,
  finding: Finding,
): Promise<vscode.CodeAction[]> {
  const claim = await collection.ask.claim(finding.claim);
  if (!claim) return [];
  const range = collection.range(finding.primary);
  const here = document.getText(range);
  const count = new Map<string, number>();
  for (const o of claim.occurrences) count.set(o.value, (count.get(o.value) ?? 0) + 1);
  const others = finding.related
    .map((r) => claim.occurrences.find((o) => o.path === r.path && o.start === r.start && o.end === r.end))
    .filter((o): o is Occurrence => o !== undefined)
    .sort((a, b) => (count.get(b.value) ?? 0) - (count.get(a.value) ?? 0));
  const mentionOf = await mentionsAt(collection, others);
  const seen = new Set([here]);
  const out: vscode.CodeAction[] = [];
  for (const o of others) {
    const words = writtenIn(mentionOf(o));
    if (words === undefined) continue;
    const text = finding.code === 'quote.altered' || finding.code === 'person.spelling' ? words : fitCase(here, words);
    if (seen.has(text) || out.length === PLACES) continue;
    seen.add(text);
    const action = new vscode.CodeAction(
      flat(
        vscode.l10n.t(
          'Replace “{0}” with “{1}” as in {2}',
          shorten(here, 40),
          shorten(text, 40),
          collection.label(o.path),
        ),
      ),
      vscode.CodeActionKind.QuickFix,
    );
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, range, text);
    out.push(action);
  }
  return out;
}

function writtenIn(mention: Mention | undefined): string | undefined {
  return mention && !(mention.kind === 'number' && mention.implied) ? mention.text : undefined;
}

/** A comment on a line of its own above the paragraph. */
function ignoreComment(document: vscode.TextDocument, range: vscode.Range, code: string): vscode.CodeAction {
  let line = range.start.line;
  while (line > 0 && !document.lineAt(line - 1).isEmptyOrWhitespace) line--;
  const title = vscode.l10n.t('Ignore {0} in this paragraph, by a comment', code);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  action.edit.insert(document.uri, new vscode.Position(line, 0), `<!-- crosscheck-ignore ${code} -->${eol}`);
  return action;
}
