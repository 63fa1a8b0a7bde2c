/** What says by which event a noun phrase is counted, and the ways to make one. */
import type { Sense } from '../language/events.ts';

export type Role = 'object' | 'subject' | 'agent' | 'adjunct' | 'noun' | 'state';

export interface Governor {
  readonly event: string;
  /** How the noun phrase stands to it. */
  readonly role: Role;
  /** Index of the verb group in `phrases`, -1 for a noun or adjective. */
  readonly verb: number;
  /** For an event noun: its phrase. */
  readonly noun: number;
  /** True when the event lexicon knows it; else `event` is the bare lemma. */
  readonly known: boolean;
  /** What the counted noun stands for ("40 deaths" counts people), else null. */
  readonly standsFor: string | null;
}

/** The noun phrase at `noun` says what happened. */
export const nounGovernor = (s: Sense, noun: number): Governor => ({
  event: s.event,
  role: 'noun',
  verb: -1,
  noun,
  known: true,
  standsFor: s.standsFor,
});

/** The verb group at `verb` says what happened. */
export const verbGovernor = (verb: number, event: string, role: Role, known: boolean): Governor => ({
  event,
  role,
  verb,
  noun: -1,
  known,
  standsFor: null,
});

/** What is counted is in the state that an event leaves: "the injured", "four dead". */
export const stateGovernor = (event: string): Governor => ({
  event,
  role: 'state',
  verb: -1,
  noun: -1,
  known: true,
  standsFor: null,
});
