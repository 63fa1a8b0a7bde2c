/** Runs in the extension host: windows that decide on findings, side by side or until they are killed. */
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { codeOf, crosscheck, pause, problems, root, until } from '../../integration/support/editor.ts';
import { send } from '../../integration/support/send-file.ts';
import { withThreads } from '../threads.ts';

export interface DecideOptions {
  /** Decides on the events whose number leaves this rest when it is divided by `of`. */
  readonly rest: number;
  readonly of: number;
  /** Goes on until it is killed, and rewrites articles meanwhile. */
  readonly forEver: boolean;
}

const LIMIT = 90_000;
const eventOf = (uri: vscode.Uri): number => Number(/event-(\d+)/.exec(uri.path)?.[1] ?? -1);

/** Every conflict of the articles that is shown, by file. */
function open(): { uri: vscode.Uri; found: vscode.Diagnostic }[] {
  return vscode.languages
    .getDiagnostics()
    .filter(([uri]) => eventOf(uri) >= 0)
    .flatMap(([uri]) => problems(uri).map((found) => ({ uri, found })))
    .filter(({ found }) => codeOf(found) === 'figure.conflict');
}

/** Ignores what one entry speaks of. @returns its fingerprint */
async function ignore(uri: vscode.Uri, found: vscode.Diagnostic): Promise<string | undefined> {
  await vscode.workspace.openTextDocument(uri);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    found.range,
  );
  const action = actions.find(
    (a) => a.title === 'Ignore this finding' && a.diagnostics?.[0]?.message === found.message,
  );
  const { command } = action ?? actions.find((a) => a.title === 'Ignore this finding') ?? {};
  const [about] = (command?.arguments ?? []) as { fingerprint: string }[];
  if (!command || !about) return undefined;
  await vscode.commands.executeCommand(command.command, about);
  return about.fingerprint;
}

/** Decides on every conflict of its events; says each decision once it is made. */
export async function decide({ rest, of, forEver }: DecideOptions): Promise<void> {
  await crosscheck();
  await until('conflicts', () => open().length > 0, LIMIT);
  send({ line: `pid ${process.pid}` });
  const mine = (): ReturnType<typeof open> => open().filter(({ uri }) => eventOf(uri) % of === rest);
  for (let round = 0; forEver || mine().length > 0; round++) {
    const next = mine()[0];
    const fingerprint = next && (await ignore(next.uri, next.found));
    if (fingerprint) send({ line: `decided ${fingerprint}` });
    if (next)
      await until('the entry goes', () => !problems(next.uri).some((d) => d.message === next.found.message), LIMIT);
    if (forEver) {
      // New texts for the cache to write, so that it is killed in the middle of that as well.
      const file = path.join(root().fsPath, 'event-00000', `extra-${round % 50}.txt`);
      fs.writeFileSync(
        file,
        `${round} passengers drowned when the ferry Lind capsized off Oswick on Monday, a radio said.\n`,
      );
    }
    await pause(forEver ? 10 : 30);
  }
  await until('the other window has decided as well', () => open().length === 0, LIMIT);
}

/** Says what a window shows that only looks, and by which threads. */
export async function look(_: object): Promise<void> {
  const api = await crosscheck();
  let last = '';
  let since = Date.now();
  await until(
    'everything stands still',
    async () => {
      await pause(200);
      const now = JSON.stringify(open().map(({ uri, found }) => `${uri.path} ${found.message}`));
      if (now !== last || api.status().busy) since = Date.now();
      last = now;
      return Date.now() - since > 2500;
    },
    LIMIT,
  );
  const lines = open().map(
    ({ uri, found }) => `${vscode.workspace.asRelativePath(uri)}:${found.range.start.line} ${found.message}`,
  );
  for (const line of lines.sort()) send({ line: `shows ${line}` });
  const roles = await withThreads(async (threads) => threads.map((t) => t.role));
  for (const role of roles) if (role) send({ line: `thread ${role}` });
  send({ line: `pid ${process.pid}` });
  send({ line: `records ${api.folders.storage?.fsPath ?? ''}` });
}
