/** Marks in all visible editors. Old marks stay, and move with edits, until the new ones are ready. */
import * as vscode from 'vscode';
import type { PlaceStatus } from '../../engine/analysis.ts';
import type { Mention } from '../../mentions/mention.ts';
import { Lifetime } from '../lifetime.ts';
import { standingOf } from '../marks/older.ts';
import { type FindingPlace, type Mark, type MarkKind, type MarkPlan, planMarks } from '../marks/plan.ts';
import { createMarkStyles, MARK_KINDS } from '../marks/styles.ts';
import { onDidChangeSettings, setting } from '../settings.ts';
import type { Articles, Located } from '../workspace/articles.ts';
import { errorText } from '../workspace/queue.ts';
import type { Verdicts } from '../workspace/verdicts.ts';
import { OtherVersions } from './otherVersions.ts';

/** So long after an edit the marks at the caret come back, in milliseconds. */
const HOLD_BACK = 1200;
const NOTHING: MarkPlan = { marks: [], left: 0 };

export class Marks extends Lifetime {
  #styles = createMarkStyles(setting('marks.overviewRuler'));
  readonly #articles: Articles;
  readonly #verdicts: Verdicts;
  readonly #others: OtherVersions;
  readonly #edited = new Map<string, number>();
  readonly #shown = new Map<vscode.TextEditor, MarkPlan>();
  /** Editors that are being marked; true where something changed meanwhile. */
  readonly #marking = new Map<vscode.TextEditor, boolean>();
  readonly #capped = this.keep(new vscode.EventEmitter<void>());
  #later: ReturnType<typeof setTimeout> | undefined;

  /** The number of marks left out of an editor may have changed. */
  readonly onDidChangeCap = this.#capped.event;

  constructor(articles: Articles, verdicts: Verdicts) {
    super();
    this.#articles = articles;
    this.#verdicts = verdicts;
    this.#others = this.keep(new OtherVersions(articles));
    this.keep(this.#others.onDidRead(() => this.#markAll()));
    this.keep(vscode.window.tabGroups.onDidChangeTabs(() => this.#markAll()));
    this.keep(verdicts.onDidChange(() => this.#markAll()));
    this.keep(articles.onDidChange(() => this.#markAll()));
    this.keep(
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of [...this.#shown.keys()]) if (!editors.includes(editor)) this.#shown.delete(editor);
        this.#markAll();
      }),
    );
    this.keep(
      vscode.workspace.onDidChangeTextDocument((e) => {
        if (e.contentChanges.length > 0) this.#edited.set(e.document.uri.toString(), Date.now());
      }),
    );
    this.keep(vscode.workspace.onDidCloseTextDocument((d) => this.#edited.delete(d.uri.toString())));
    this.keep(
      onDidChangeSettings(
        [
          'marks.numbers',
          'marks.people',
          'marks.quotes',
          'marks.show',
          'marks.byStatus',
          'marks.limit',
          'marks.holdBackWhileTyping',
        ],
        () => this.#markAll(),
      ),
    );
    this.keep(onDidChangeSettings(['marks.overviewRuler'], () => this.#restyle()));
  }

  /** What a visible editor shows now, for the status item and tests. */
  shown(uri: vscode.Uri): MarkPlan {
    for (const [editor, plan] of this.#shown) if (editor.document.uri.toString() === uri.toString()) return plan;
    return NOTHING;
  }

  #restyle(): void {
    const old = this.#styles;
    this.#styles = createMarkStyles(setting('marks.overviewRuler'));
    this.#markAll();
    for (const style of old.values()) style.dispose();
  }

  #markAll(): void {
    clearTimeout(this.#later);
    for (const editor of vscode.window.visibleTextEditors)
      this.#markInTurn(editor).catch((error: unknown) => this.#articles.log.debug(errorText(error)));
  }

  /** An editor is marked once at a time; what changes meanwhile is marked after that. */
  async #markInTurn(editor: vscode.TextEditor): Promise<void> {
    const running = this.#marking.has(editor);
    this.#marking.set(editor, running);
    if (running) return;
    try {
      do {
        this.#marking.set(editor, false);
        await this.#mark(editor);
      } while (this.#marking.get(editor));
    } finally {
      this.#marking.delete(editor);
    }
  }

  async #mark(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    const located = this.#articles.locate(document.uri);
    if (!located) {
      const plan = await this.#otherVersion(editor);
      if (!isVisible(editor)) return;
      if (plan) this.#shown.set(editor, plan);
      if (plan || this.#shown.delete(editor)) this.#paint(editor, plan ?? NOTHING);
      return;
    }
    const { collection, path } = located;
    const { version } = document;
    const analysed = collection.version(path);
    // A newer analysis is on its way: keep what is painted, the editor moves it with the edits.
    if (!collection.isOf(path, document)) return;
    const { mentions, statuses } = await placesOf(located);
    if (!isVisible(editor) || document.version !== version || collection.version(path) !== analysed) return;
    const plan = planMarks(mentions, statuses, this.#findings(located), {
      kinds: kindsFor(document.uri),
      show: setting('marks.show', document.uri),
      carets: this.#carets(editor),
      limit: setting('marks.limit', document.uri),
    });
    const before = this.#shown.get(editor)?.left ?? 0;
    this.#shown.set(editor, plan);
    this.#paint(editor, plan);
    if (before !== plan.left) this.#capped.fire();
  }

  /** The marks of a text that is compared with an article; undefined when it is none. */
  async #otherVersion({ document }: vscode.TextEditor): Promise<MarkPlan | undefined> {
    const other = this.#others.of(document);
    if (!other) return undefined;
    const { collection, path } = other.article;
    const uri = collection.uri(path);
    const own = await placesOf(other.article);
    const { statuses, findings } = standingOf(other.mentions, own.mentions, {
      statuses: own.statuses,
      findings: this.#findings(other.article),
    });
    return planMarks(other.mentions, statuses, findings, {
      kinds: kindsFor(uri),
      show: setting('marks.show', uri),
      carets: [],
      limit: setting('marks.limit', uri),
    });
  }

  #findings({ collection, path }: Located): FindingPlace[] {
    return this.#verdicts.of(collection, path).map((f) => ({ ...f.finding.primary, severity: f.severity }));
  }

  #carets(editor: vscode.TextEditor): number[] {
    const { document } = editor;
    if (editor !== vscode.window.activeTextEditor || !setting('marks.holdBackWhileTyping', document.uri)) return [];
    const left = HOLD_BACK - (Date.now() - (this.#edited.get(document.uri.toString()) ?? 0));
    if (left <= 0) return [];
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.#markAll(), left + 20);
    return editor.selections.map((s) => document.offsetAt(s.active));
  }

  #paint(editor: vscode.TextEditor, plan: MarkPlan): void {
    const byStyle = new Map<string, vscode.Range[]>();
    const flat = !setting('marks.byStatus', editor.document.uri);
    for (const mark of plan.marks) {
      const key = `${mark.kind}/${flat ? 'shared' : mark.weight}`;
      const ranges = byStyle.get(key) ?? [];
      byStyle.set(key, ranges);
      ranges.push(rangeOf(editor.document, mark));
    }
    for (const [key, style] of this.#styles) editor.setDecorations(style, byStyle.get(key) ?? []);
  }

  override dispose(): void {
    clearTimeout(this.#later);
    for (const style of this.#styles.values()) style.dispose();
    super.dispose();
  }
}

/** What stands in an article, and how it stands to the others. */
async function placesOf({ collection, path }: Located): Promise<{ mentions: Mention[]; statuses: PlaceStatus[] }> {
  const [mentions, statuses] = await Promise.all([collection.ask.mentions(path), collection.ask.statuses(path)]);
  return { mentions, statuses };
}

function isVisible(editor: vscode.TextEditor): boolean {
  return vscode.window.visibleTextEditors.includes(editor);
}

function rangeOf(document: vscode.TextDocument, mark: Mark): vscode.Range {
  return new vscode.Range(document.positionAt(mark.start), document.positionAt(mark.end));
}

function kindsFor(uri: vscode.Uri | undefined): ReadonlySet<MarkKind> {
  const on = {
    number: setting('marks.numbers', uri),
    person: setting('marks.people', uri),
    quote: setting('marks.quotes', uri),
  };
  return new Set(MARK_KINDS.filter((kind) => on[kind]));
}
