/** The worker's side of the pool: answers each request, whatever happens. */
import { readRecord } from '../claims/read.ts';
import { pack } from './pack.ts';
import type { WorkerRequest, WorkerResponse } from './pool.ts';

/** Reads the requested document; an error becomes an answer. */
export function answerRequest(request: WorkerRequest): WorkerResponse {
  try {
    return { id: request.id, packed: pack(readRecord(request.document)) };
  } catch (error) {
    return { id: request.id, error: error instanceof Error ? error.message : String(error) };
  }
}
