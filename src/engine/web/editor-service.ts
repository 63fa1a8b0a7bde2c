/** The engine for VS Code in the browser: everything on the extension host's thread, a slice at a time. */
import { createLocalReader } from '../local-reader.ts';
import { type AnalysisService, createService as createServiceOf } from '../service.ts';
import { createSlices } from '../slices.ts';

const slices = createSlices();

/** One service for each collection, all sharing the thread's slices of time. Nothing is kept for the next session. */
export function createService(): AnalysisService {
  return createServiceOf(createLocalReader(), slices);
}
