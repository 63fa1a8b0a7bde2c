/** The engine for VS Code in the browser: everything on the extension host's thread, a slice at a time. */
import { createLocalReader } from '../local-reader.ts';
import type { Pause } from '../pause.ts';
import { type AnalysisService, createService } from '../service.ts';

/** Makes one service for each collection, all sharing the thread's slices of time. Nothing is kept for the next session. */
export function createServices(pause: Pause): () => AnalysisService {
  return () => createService(createLocalReader(), pause);
}
