/** Tells when files may have changed. */
import fs from 'node:fs';
import path from 'node:path';
import type { Session } from './session.ts';

/** Changes that come together are told once, after this pause in milliseconds. */
const SETTLE = 150;

/** Yields each time something changed in the session's folders or beside its files, until the signal is given. */
export async function* changes(session: Session, signal: AbortSignal): AsyncGenerator<void> {
  let wake = (): void => {};
  let pending = false;
  const told = (): void => {
    pending = true;
    wake();
  };
  const folders = new Set([...session.folders, ...session.entries.map((e) => path.dirname(e.file))]);
  const watchers = [...folders].map((folder) => {
    const recursive = session.folders.includes(folder);
    return fs.watch(folder, { recursive, persistent: true }, told).on('error', told);
  });
  signal.addEventListener('abort', () => wake(), { once: true });
  try {
    while (!signal.aborted) {
      if (!pending)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (signal.aborted) return;
      await new Promise((resolve) => setTimeout(resolve, SETTLE));
      pending = false;
      yield;
    }
  } finally {
    for (const w of watchers) w.close();
  }
}
