/** Runs in the extension host: watches how long its thread is held at a time, by Crosscheck in a folder it has never seen, or by VS Code alone. */
import fs from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';
import * as vscode from 'vscode';
import { inParallel } from '../../../src/editor/workspace/reading.ts';
import { send } from '../../integration/support/send-file.ts';
import { told, type Watched, watch } from './watch.ts';

export interface MeasureOptions {
  /** A folder of articles to be moved into the workspace at the beginning. */
  readonly corpus: string;
  /** Where the counts are written, as JSON. */
  readonly result: string;
  /** Sample the stack and tell what long turns did. */
  readonly why: boolean;
}

/** Turns with more work than is allowed, in one phase. */
export interface Counted {
  readonly what: string;
  readonly turns: number;
  readonly long: number;
  /** Of those, the turns of which the collector of garbage took at least half. */
  readonly collector: number;
  /** Milliseconds of work. */
  readonly longest: number;
}

interface Api {
  readonly ready: Promise<void>;
  readonly activation: number;
}

/** Files read at a time, as Crosscheck does. */
const WIDTH = 20;

const say = (line: string): void => send({ line });
const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));

class Phases {
  readonly #begun = performance.now();
  readonly #counted: Counted[] = [];

  constructor(readonly options: MeasureOptions) {}

  /**
   * Moves the articles in and waits until nothing moves. What VS Code's own start left is collected: else the next collection, whoever brings it
   * about, copies it, which by itself takes 10 ms.
   */
  async begin(): Promise<void> {
    const folder = vscode.workspace.workspaceFolders![0]!.uri.fsPath;
    fs.renameSync(this.options.corpus, path.join(folder, 'articles'));
    await pause(2000);
    v8.setFlagsFromString('--expose-gc');
    (vm.runInNewContext('gc') as () => void)();
    await this.watched('nothing to do, 3 s', () => pause(3000));
  }

  async watched(what: string, work: () => Promise<unknown>): Promise<void> {
    const watched = await watch(what, this.options.why, work);
    for (const line of told(watched, this.#begun)) say(line);
    this.#counted.push(countedOf(watched));
  }

  end(): void {
    fs.writeFileSync(this.options.result, JSON.stringify(this.#counted));
  }
}

const countedOf = ({ what, turns, long }: Watched): Counted => ({
  what,
  turns: turns.length,
  long: long.length,
  collector: long.filter(({ turn, collector }) => collector * 2 >= turn.work).length,
  longest: Math.max(0, ...turns.map((t) => t.work)),
});

const problems = (): number => {
  const all = vscode.languages.getDiagnostics().flatMap(([, list]) => list);
  return all.filter((d) => d.source === 'Crosscheck').length;
};

/** Crosscheck: a first scan, the cache, a second scan. */
export async function measure(options: MeasureOptions): Promise<void> {
  const extension = vscode.extensions.getExtension<Api>('crosscheck.crosscheck')!;
  if (extension.isActive) throw new Error('it was active before there was an article');
  const phases = new Phases(options);
  await phases.begin();
  const from = performance.now();
  await phases.watched('first scan', async () => {
    const api = await extension.activate();
    say(`activate() took ${api.activation.toFixed(1)} ms`);
    await api.ready;
    say(`read and compared after ${(performance.now() - from).toFixed(0)} ms, ${problems()} problems`);
    await pause(1500);
  });
  await phases.watched('cache written, 5 s', () => pause(5000));
  await phases.watched('scan again, from the cache', async () => {
    await vscode.commands.executeCommand('crosscheck.rescan');
    await pause(5000);
  });
  phases.end();
}

/**
 * Crosscheck in the folder and the home of a session before, where it was switched off meanwhile: it shows what that one kept, and then makes the
 * engine anew from its records.
 */
export async function reopen(options: MeasureOptions): Promise<void> {
  const phases = new Phases(options);
  await phases.begin();
  await phases.watched('opened again', async () => {
    const from = performance.now();
    // written as a file: by the editor's own way VS Code loads its support of JSON, which holds the thread for far longer than anything here
    fs.rmSync(path.join(vscode.workspace.workspaceFolders![0]!.uri.fsPath, '.vscode/settings.json'));
    while (problems() === 0) await pause(20);
    say(`first problems after ${(performance.now() - from).toFixed(0)} ms`);
    await pause(3000);
    say(`${problems()} problems`);
  });
  await phases.watched('what was kept taken over, 8 s', () => pause(8000));
  phases.end();
}

/** The control, without Crosscheck: what a scan asks of VS Code, which is to list the files, to look at each, to read it, and to show problems. */
export async function control(options: MeasureOptions): Promise<void> {
  if (vscode.extensions.getExtension('crosscheck.crosscheck')) throw new Error('Crosscheck is there');
  const phases = new Phases(options);
  const shown = vscode.languages.createDiagnosticCollection('control');
  const scan = async (): Promise<void> => {
    const uris = await vscode.workspace.findFiles('**/*.txt');
    let characters = 0;
    await inParallel(uris, WIDTH, null, async (uri) => {
      await vscode.workspace.fs.stat(uri);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      characters += text.length;
      const place = new vscode.Range(0, 0, 0, 9);
      shown.set(uri, [new vscode.Diagnostic(place, text.slice(0, 9), vscode.DiagnosticSeverity.Warning)]);
    });
    say(`${uris.length} files, ${characters} characters`);
  };
  await phases.begin();
  await phases.watched('files listed, read and shown in Problems by VS Code alone', async () => {
    await scan();
    await pause(1500);
  });
  await phases.watched('nothing to do, 5 s', () => pause(5000));
  await phases.watched('files listed, read and shown again', async () => {
    await scan();
    await pause(5000);
  });
  // what sets off the reopening below, and costs VS Code something by itself
  const settings = path.join(vscode.workspace.workspaceFolders![0]!.uri.fsPath, '.vscode/settings.json');
  fs.mkdirSync(path.dirname(settings));
  await phases.watched('a setting written', async () => {
    fs.writeFileSync(settings, JSON.stringify({ 'files.trimTrailingWhitespace': true }));
    await pause(3000);
  });
  shown.dispose();
  phases.end();
}
