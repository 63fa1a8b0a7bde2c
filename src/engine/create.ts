/** An engine that reads on the thread it is called on. */
import { readRecord } from '../claims/read.ts';
import { createEngineOf, type Engine } from './engine.ts';

export interface EngineOptions {
  /** How a document becomes a record: another reader may use workers' results or a cache. */
  readonly read?: typeof readRecord;
}

/** Creates an engine over an empty collection. */
export function createEngine(options: EngineOptions = {}): Engine {
  return createEngineOf(options.read ?? readRecord);
}
