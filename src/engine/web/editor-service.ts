/** The engine for VS Code in the browser: everything on the extension host's thread, a slice at a time. Nothing is kept for the next session. */
import { createLocalReader } from '../local-reader.ts';
import type { Pause } from '../pause.ts';
import { createClient, type RemoteEngine } from '../remote/client.ts';
import { onThisThread } from '../remote/same-thread.ts';
import { createService } from '../service.ts';

/** @param pause gives the thread back between pieces of work: of the engine and of the editor. */
export function openEngine(pause: Pause, report: (message: string) => void): RemoteEngine {
  const host = { createService: () => createService(createLocalReader(), pause), dispose: async () => {} };
  return createClient({ spawn: () => onThisThread(host), pause, report });
}
