/** The articles that are compared with each other: a workspace folder, a directory of it, or the loose documents of a window. */
import * as vscode from 'vscode';
import { type IgnoredRun, readIgnoreComments } from '../../engine/ignore-comments.ts';
import type { RemoteService } from '../../engine/remote/client.ts';
import type { Asked, StatedFinding } from '../../engine/remote/questions.ts';
import type { Change } from '../../engine/service.ts';
import { LineIndex } from '../../reports/lines.ts';

interface Entry {
  readonly uri: vscode.Uri;
  readonly lines: LineIndex;
  /** Where ignore comments hold. */
  readonly ignored: readonly IgnoredRun[];
  /** Of the open document that the text was taken from; null for a file. */
  readonly version: number | null;
}

/** A place by path and offsets, as the engine gives it. */
export interface OffsetPlace {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Somebody who types without a pause is not waited for. */
const TRIES = 3;

export class Collection implements vscode.Disposable {
  readonly #entries = new Map<string, Entry>();
  /** What was found in each article, as it is shown: the engine's answers arrive a moment after it has changed. */
  readonly #findings = new Map<string, readonly StatedFinding[]>();
  /** One answer after the other: an older one never replaces a newer one. */
  #asking: Promise<void> = Promise.resolve();
  /** Articles whose next text the engine may have already, while what is shown is of the text before. */
  readonly #underWay = new Set<string>();
  /** How many articles bear each file name. */
  readonly #names = new Map<string, number>();
  /** Changes that the service has yet to take. */
  #pending = 0;
  /** How many have begun. */
  #begun = 0;

  constructor(
    /** Unique: the URI of the folder or directory. */
    readonly key: string,
    /** The workspace folder; undefined for loose documents. */
    readonly folder: vscode.WorkspaceFolder | undefined,
    readonly service: RemoteService,
  ) {}

  /** What a reader calls it. */
  get name(): string {
    const directory = this.key.includes('#') ? this.key.slice(this.key.indexOf('#') + 1) : '';
    if (!this.folder) return vscode.l10n.t('Open documents');
    return directory === '' ? this.folder.name : `${this.folder.name}/${directory}`;
  }

  /** What the engine answers. */
  get ask(): Asked {
    return this.service.ask;
  }

  /** What is shown to be found in an article, in order of place. */
  findings(path: string): readonly StatedFinding[] {
    return this.#findings.get(path) ?? [];
  }

  /** Asks the engine what is found in these articles now. */
  refresh(paths: Iterable<string>): Promise<void> {
    const known = [...paths].filter((p) => this.#entries.has(p));
    return known.length === 0 ? Promise.resolve() : this.#askFindings(known, () => undefined);
  }

  /** @param before called when the answer is there, and before it counts. */
  #askFindings(paths: readonly string[], before: () => void): Promise<void> {
    const asking = this.#asking.then(async () => {
      const all = await this.service.ask.findingsOf(paths);
      before();
      for (const { path, findings } of all)
        if (this.#underWay.has(path)) continue;
        else if (findings.length > 0 && this.#entries.has(path)) this.#findings.set(path, findings);
        else this.#findings.delete(path);
    });
    this.#asking = asking.catch(() => undefined);
    return asking;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** It holds no article, and none is on its way. */
  get empty(): boolean {
    return this.#entries.size === 0 && this.#pending === 0;
  }

  /** Paths in no particular order. */
  paths(): IterableIterator<string> {
    return this.#entries.keys();
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  uri(path: string): vscode.Uri | undefined {
    return this.#entries.get(path)?.uri;
  }

  /** Version of the open document that was analysed; null when a file was; undefined for no article. */
  version(path: string): number | null | undefined {
    return this.#entries.get(path)?.version;
  }

  /** What is known of the article is known of the text that the document holds. */
  isOf(path: string, { version, isDirty }: vscode.TextDocument): boolean {
    const analysed = this.version(path);
    return analysed === null ? !isDirty : analysed === version;
  }

  ignoredRuns(path: string): readonly IgnoredRun[] {
    return this.#entries.get(path)?.ignored ?? [];
  }

  update(path: string, uri: vscode.Uri, text: string, version: number | null): Promise<Change> {
    return this.#pendingWhile(async () => {
      const [lines, ignored] = [new LineIndex(text), readIgnoreComments(text)];
      // of what is looked at or shown, lines and findings are never of two versions
      const known = this.#entries.get(path);
      const together = version !== null || (known !== undefined && !known.lines.equals(lines));
      if (together) this.#underWay.add(path);
      const change = await this.service.update(path, text, undefined, version === null ? 'later' : 'now');
      const count = (): void => {
        this.#underWay.delete(path);
        if (!this.#entries.has(path)) this.#count(path, 1);
        this.#entries.set(path, { uri, lines, ignored, version });
      };
      if (together) await this.#askFindings([path], count);
      else count();
      return change;
    }).finally(() => this.#underWay.delete(path));
  }

  async remove(path: string): Promise<Change> {
    if (!this.#entries.delete(path)) return { changed: [] };
    this.#findings.delete(path);
    this.#count(path, -1);
    return this.#pendingWhile(() => this.service.remove(path));
  }

  async #pendingWhile(change: () => Promise<Change>): Promise<Change> {
    this.#pending++;
    this.#begun++;
    try {
      return await change();
    } finally {
      this.#pending--;
    }
  }

  /** What several questions are answered, as of one moment: asked again where an article changed meanwhile, unless articles go on changing. */
  async atOnce<T>(ask: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      const [begun, still] = [this.#begun, this.#pending === 0];
      const answer = await ask();
      if (this.#pending > 0 || tries === TRIES || (still && this.#begun === begun)) return answer;
    }
  }

  /** Forgets all articles, of which the engine that is gone knew. */
  forgetAll(): void {
    this.#entries.clear();
    this.#findings.clear();
    this.#names.clear();
  }

  range(place: OffsetPlace): vscode.Range {
    const lines = this.#entries.get(place.path)?.lines;
    if (!lines) return new vscode.Range(0, 0, 0, 0);
    const a = lines.at(place.start);
    const b = lines.at(place.end);
    return new vscode.Range(a.line - 1, a.column - 1, b.line - 1, b.column - 1);
  }

  location(place: OffsetPlace): vscode.Location | undefined {
    const uri = this.uri(place.path);
    return uri && new vscode.Location(uri, this.range(place));
  }

  /** The path as shown to a reader: the file's name, with its folders where two articles share a name. */
  label(path: string): string {
    const name = nameOf(path);
    return (this.#names.get(name) ?? 0) > 1 ? path : name;
  }

  #count(path: string, by: number): void {
    const name = nameOf(path);
    const count = (this.#names.get(name) ?? 0) + by;
    if (count === 0) this.#names.delete(name);
    else this.#names.set(name, count);
  }

  dispose(): void {
    this.service.dispose();
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
