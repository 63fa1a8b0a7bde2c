/** Runs in the extension host: somebody works without a plan on 500 articles, and nothing may grow, break or be left behind. */
import fs from 'node:fs';
import v8 from 'node:v8';
import vm from 'node:vm';
import * as vscode from 'vscode';
import { send } from '../../integration/support/send-file.ts';
import { Random } from '../../support/random.ts';

export interface SoakOptions {
  readonly minutes: number;
  readonly seed: number;
  /** A file for the Problems at the end. */
  readonly problems: string;
  /** A folder for heap snapshots, one every three minutes; null for none. */
  readonly snapshots: string | null;
  /** Without Crosscheck's code: what VS Code holds by itself. */
  readonly control: boolean;
}

const SETTINGS: readonly (readonly [string, unknown, unknown])[] = [
  ['hover.enable', false, undefined],
  ['marks.people', false, undefined],
  ['marks.show', 'none', undefined],
  ['problems.enable', false, undefined],
  ['compareWithin', 'directory', undefined],
  ['inlayHints.enable', true, undefined],
  ['codeLens.enable', true, undefined],
];

const PIECES = ['7', '12', 'Mayor Anna Holm said. ', '“', '”', ' killed ', '\n\n', '<b>', ' at least ', '\u202e', '😀'];
const SAMPLE_EVERY = 15_000;
/** Readings of the heap between two snapshots. */
const SNAPSHOT_EVERY = 12;

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc') as () => void;

const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));
const say = (line: string): void => send({ line });

/** Heap in use in MB after a collection. */
function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

function problems(): string[] {
  const out: string[] = [];
  for (const [uri, list] of vscode.languages.getDiagnostics())
    for (const d of list)
      if (d.source === 'Crosscheck')
        out.push(
          `${vscode.workspace.asRelativePath(uri)}:${d.range.start.line}:${d.range.start.character} ${JSON.stringify(d.code)} ${d.message}`,
        );
  return out.sort();
}

/** Waits until the Problems have stood still for a while. */
async function settled(): Promise<string[]> {
  let last = '';
  let since = Date.now();
  for (const end = Date.now() + 120_000; Date.now() < end; await pause(500)) {
    const now = problems().join('\n');
    if (now !== last) {
      last = now;
      since = Date.now();
    } else if (Date.now() - since > 5000) break;
  }
  return problems();
}

class Worker {
  readonly counts = new Map<string, number>();
  readonly #random: Random;
  #files: vscode.Uri[] = [];
  #names = 0;

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  async start(): Promise<void> {
    this.#files = await vscode.workspace.findFiles('**/*.txt');
    if (this.#files.length < 100) throw new Error(`only ${this.#files.length} articles`);
  }

  async step(): Promise<void> {
    const roll = this.#random.next();
    const [name, work] =
      roll < 0.4
        ? (['edit', () => this.#edit()] as const)
        : roll < 0.6
          ? (['open', () => this.#open()] as const)
          : roll < 0.75
            ? (['close', () => this.#run('workbench.action.closeActiveEditor')] as const)
            : roll < 0.82
              ? (['rename', () => this.#rename()] as const)
              : roll < 0.87
                ? (['change on disk', () => this.#changeOnDisk()] as const)
                : roll < 0.9
                  ? (['remove and bring back', () => this.#replace()] as const)
                  : roll < 0.97
                    ? (['hover', () => this.#hover()] as const)
                    : (['setting', () => this.#setting()] as const);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    await work();
    await pause(this.#random.whole(5, 60));
  }

  /** Saves everything, closes everything, settings as they were. */
  async end(): Promise<void> {
    await vscode.workspace.saveAll(false);
    await this.#run('workbench.action.closeAllEditors');
    for (const [key, , plain] of SETTINGS) await this.#set(key, plain);
  }

  async #open(): Promise<vscode.TextEditor> {
    const uri = this.#random.pick(this.#files);
    const document = await vscode.workspace.openTextDocument(uri);
    return vscode.window.showTextDocument(document, { preview: this.#random.next() < 0.5 });
  }

  /** Keeps texts at about their size: what grows without end is no leak of ours. */
  async #edit(): Promise<void> {
    const editor = vscode.window.activeTextEditor ?? (await this.#open());
    const { document } = editor;
    const length = document.getText().length;
    const at = this.#random.whole(0, length);
    const cut = length > 1000 ? this.#random.whole(0, 24) : 0;
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + cut));
    await editor.edit((e) => e.replace(range, this.#random.pick(PIECES)));
    if (this.#random.next() < 0.3) await document.save();
  }

  async #rename(): Promise<void> {
    const i = this.#random.whole(0, this.#files.length - 1);
    const old = this.#files[i]!;
    if (vscode.workspace.textDocuments.some((d) => d.isDirty && d.uri.toString() === old.toString())) return;
    const next = vscode.Uri.joinPath(old, '..', `renamed-${this.#names++}.txt`);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(old, next);
    if (await vscode.workspace.applyEdit(edit)) this.#files[i] = next;
  }

  async #changeOnDisk(): Promise<void> {
    const uri = this.#random.pick(this.#files);
    if (vscode.workspace.textDocuments.some((d) => d.isDirty && d.uri.toString() === uri.toString())) return;
    const text = fs.readFileSync(uri.fsPath, 'utf8');
    fs.writeFileSync(uri.fsPath, text.replace(/\d+ people/, `${this.#random.whole(2, 99)} people`));
  }

  async #replace(): Promise<void> {
    const uri = this.#random.pick(this.#files);
    if (vscode.workspace.textDocuments.some((d) => !d.isClosed && d.uri.toString() === uri.toString())) return;
    const bytes = await vscode.workspace.fs.readFile(uri);
    await vscode.workspace.fs.delete(uri);
    await pause(this.#random.whole(0, 200));
    await vscode.workspace.fs.writeFile(uri, bytes);
  }

  async #hover(): Promise<void> {
    const { document } = vscode.window.activeTextEditor ?? (await this.#open());
    const at = document.positionAt(this.#random.whole(0, document.getText().length));
    await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at);
  }

  async #setting(): Promise<void> {
    const [key, odd, plain] = this.#random.pick(SETTINGS);
    await this.#set(key, odd);
    await pause(this.#random.whole(50, 600));
    await this.#set(key, plain);
  }

  async #set(key: string, value: unknown): Promise<void> {
    await vscode.workspace.getConfiguration('crosscheck').update(key, value, vscode.ConfigurationTarget.Workspace);
  }

  async #run(command: string): Promise<void> {
    // an editor that is closed with changes would ask; nobody is there to answer
    await vscode.workspace.saveAll(false);
    await vscode.commands.executeCommand(command);
  }
}

/** Growth per step by least squares, in KB: 0 where nothing is kept. */
function slope(points: readonly { readonly steps: number; readonly heap: number }[]): number {
  const mean = (of: (p: (typeof points)[number]) => number): number =>
    points.reduce((sum, p) => sum + of(p), 0) / points.length;
  const [x, y] = [mean((p) => p.steps), mean((p) => p.heap)];
  const along = points.reduce((sum, p) => sum + (p.steps - x) * (p.heap - y), 0);
  return (along / points.reduce((sum, p) => sum + (p.steps - x) ** 2, 0)) * 1000;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

/** @throws {Error} when something is wrong at the end. */
export async function soak({ minutes, seed, problems: file, snapshots, control }: SoakOptions): Promise<void> {
  const faults: string[] = [];
  process.on('unhandledRejection', (reason) => {
    const stack = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    if (/crosscheck|dist[/\\]/.test(stack)) faults.push(stack);
  });
  const extension = vscode.extensions.getExtension<{ ready: Promise<void> }>('crosscheck.crosscheck');
  if (!extension) throw new Error('the extension is missing');
  const api = await extension.activate();
  if (!control) await api.ready;
  await settled();
  if (minutes > 0) {
    const worker = new Worker(seed);
    await worker.start();
    const samples: { readonly steps: number; readonly heap: number }[] = [{ steps: 0, heap: heap() }];
    const steps = (): number => [...worker.counts.values()].reduce((a, b) => a + b, 0);
    const end = Date.now() + minutes * 60_000;
    let next = Date.now() + SAMPLE_EVERY;
    let failed = 0;
    while (Date.now() < end) {
      await worker.step().catch((error: unknown) => {
        failed++;
        if (failed < 10) say(`a step failed: ${error instanceof Error ? error.message : String(error)}`);
      });
      if (Date.now() < next) continue;
      samples.push({ steps: steps(), heap: heap() });
      if (snapshots && samples.length % SNAPSHOT_EVERY === 1)
        v8.writeHeapSnapshot(`${snapshots}/${String((samples.length - 1) / 4).padStart(2, '0')}.heapsnapshot`);
      next = Date.now() + SAMPLE_EVERY;
      if (samples.length % 4 === 0)
        say(`${samples.at(-1)!.heap.toFixed(1)} MB in use after ${samples.at(-1)!.steps} steps`);
    }
    await worker.end();
    say([...worker.counts].map(([name, n]) => `${name} ${n}`).join(', '));
    // The first third is warm-up: caches fill.
    const third = Math.ceil(samples.length / 3);
    const early = median(samples.slice(third, 2 * third).map((p) => p.heap));
    const late = median(samples.slice(2 * third).map((p) => p.heap));
    say(
      `heap: ${samples[0]!.heap.toFixed(1)} MB at first, ${early.toFixed(1)} MB in the second third, ${late.toFixed(1)} MB in the last; ${failed} steps refused`,
    );
    if (samples.length >= 9)
      say(
        `growth over the last two thirds: ${slope(samples.slice(third)).toFixed(2)} KB a step, over the last: ${slope(samples.slice(2 * third)).toFixed(2)}`,
      );
    if (samples.length >= 9 && late > early * 1.15 + 5) faults.push(`memory grew from ${early} to ${late} MB`);
  }
  const found = await settled();
  // Edited articles hold more than those of the beginning: what a fresh start takes for them is the measure of what was kept for nothing.
  say(
    `${found.length} problems at the end, ${heap().toFixed(1)} MB in use${minutes > 0 ? '' : ' after a fresh start'}`,
  );
  fs.writeFileSync(file, found.join('\n'));
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
