/** The messages between the editor's thread and the engine's, and the line that carries them. */
import type { Urgency } from '../reader.ts';
import type { Questions } from './questions.ts';

/** What is done with one collection. */
export type Order =
  | { readonly update: string; readonly text: string; readonly published?: string; readonly urgency?: Urgency }
  | { readonly remove: string }
  | { readonly settle: true }
  | { readonly ask: keyof Questions; readonly args: readonly unknown[] };

export type Request =
  /** A collection is named; its number is the editor's. */
  | { readonly collection: number; readonly open: string | null }
  | { readonly collection: number; readonly close: true }
  | { readonly id: number; readonly collection: number; readonly order: Order }
  /** The next part of an answer that comes in parts. */
  | { readonly id: number; readonly next: true }
  /** Everything is written and ended. */
  | { readonly id: number; readonly end: true };

/** An answer is a `Change`, or what was asked for. */
export type Response =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly part: readonly unknown[]; readonly last: boolean }
  | { readonly id: number; readonly error: string }
  | { readonly report: string };

/** The line to an engine. */
export interface EnginePort {
  post(request: Request): void;
  /** Set once. */
  onResponse(listener: (response: Response) => void): void;
  /** Called when the engine is gone; set once. */
  onGone(listener: (reason: string) => void): void;
  terminate(): void;
}
