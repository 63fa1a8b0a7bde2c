/** The engine's bundle for the editor: how it makes a service. */
import { type AnalysisService, createPause, createSlicedService } from './service.ts';

/** The engine works so many milliseconds at a time. */
const SLICE = 10;

/** One service for each collection, all sharing the thread's slices of time. */
export function createService(): AnalysisService {
  return createSlicedService(pause);
}

const pause = createPause(
  SLICE,
  () => performance.now(),
  () => new Promise((next) => setTimeout(next, 0)),
);
