/** What people have decided about findings: the model of `.crosscheck/decisions.json` (media/decisions.schema.json), for editor and command line. */
import type { Finding } from '../findings/finding.ts';

/** reviewed: looked into, and settled as the note says; ignored: not worth a warning. Neither is shown as a problem any more. */
export type Verdict = 'reviewed' | 'ignored';

interface DecisionBase {
  readonly verdict: Verdict;
  readonly note?: string;
  readonly author?: string;
  /** ISO date. */
  readonly date?: string;
}

/** About one finding, by its position-free fingerprint. `code`, `path` and `message` are there for people to read. */
export interface FindingDecision extends DecisionBase {
  readonly about: 'finding';
  readonly fingerprint: string;
  readonly code?: string;
  readonly path?: string;
  readonly message?: string;
}

/** About every finding on one value of one claim ("4" of "passengers drowned"), wherever it stands. */
export interface ValueDecision extends DecisionBase {
  readonly about: 'value';
  readonly claim: string;
  readonly value: string;
}

/** About every finding on one person's spelling or role. */
export interface NameDecision extends DecisionBase {
  readonly about: 'name';
  readonly name: string;
}

export type Decision = FindingDecision | ValueDecision | NameDecision;

export interface DecisionsFile {
  readonly decisions: readonly Decision[];
  /** Entries that this version cannot read: kept as they are when the file is written. */
  readonly unread: readonly unknown[];
}

export const DECISIONS_PATH = '.crosscheck/decisions.json';
const VERSION = 1;
export const NO_DECISIONS: DecisionsFile = { decisions: [], unread: [] };

const isText = (v: unknown): v is string => typeof v === 'string';
const optionalText = (v: unknown): boolean => v === undefined || isText(v);

function isDecision(entry: unknown): entry is Decision {
  if (typeof entry !== 'object' || entry === null) return false;
  const e = entry as Record<string, unknown>;
  if (e.verdict !== 'reviewed' && e.verdict !== 'ignored') return false;
  if (!optionalText(e.note) || !optionalText(e.author) || !optionalText(e.date)) return false;
  if (e.about === 'finding')
    return isText(e.fingerprint) && optionalText(e.code) && optionalText(e.path) && optionalText(e.message);
  if (e.about === 'value') return isText(e.claim) && isText(e.value);
  return e.about === 'name' && isText(e.name);
}

/**
 * Reads the file's text.
 * @throws {SyntaxError} when the text is no JSON or not of this file's shape; the message says what is wrong.
 */
export function parseDecisions(text: string): DecisionsFile {
  const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const list = (file as { decisions?: unknown } | null)?.decisions;
  if (!Array.isArray(list)) throw new SyntaxError('it has no list named "decisions"');
  const version = (file as { version?: unknown }).version;
  if (typeof version === 'number' && version > VERSION)
    throw new SyntaxError(`it was written by a newer version of Crosscheck (${version})`);
  return { decisions: list.filter(isDecision), unread: list.filter((e) => !isDecision(e)) };
}

/** The file's text: one entry after the other in a fixed order, so that it merges well under version control. */
export function formatDecisions(file: DecisionsFile): string {
  const sorted = [...file.decisions].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return `${JSON.stringify({ version: VERSION, decisions: [...sorted, ...file.unread] }, null, 2)}\n`;
}

/** Two decisions with one key are about the same thing. */
export function keyOf(d: Decision): string {
  if (d.about === 'finding') return `finding\0${d.fingerprint}`;
  return d.about === 'value' ? `value\0${d.claim}\0${d.value}` : `name\0${d.name}`;
}

/** With a decision added, in place of an earlier one about the same thing. */
export function withDecision(file: DecisionsFile, decision: Decision): DecisionsFile {
  const key = keyOf(decision);
  return { ...file, decisions: [...file.decisions.filter((d) => keyOf(d) !== key), decision] };
}

export function withoutDecision(file: DecisionsFile, key: string): DecisionsFile {
  return { ...file, decisions: file.decisions.filter((d) => keyOf(d) !== key) };
}

/** What a finding is about, in the words that value and name decisions use. */
export interface FindingSubject {
  /** Label of its claim. */
  readonly claim: string;
  /** The value at its primary place. */
  readonly value: string;
}

/** Finds the decision on a finding. Build one per file content; `subject` is only asked when the file holds value or name decisions. */
export class DecisionIndex {
  readonly #byKey: ReadonlyMap<string, Decision>;
  readonly #broad: boolean;

  constructor(file: DecisionsFile) {
    this.#byKey = new Map(file.decisions.map((d) => [keyOf(d), d]));
    this.#broad = file.decisions.some((d) => d.about !== 'finding');
  }

  get size(): number {
    return this.#byKey.size;
  }

  decisionOn(finding: Finding, subject: () => FindingSubject | undefined): Decision | undefined {
    const own = this.#byKey.get(`finding\0${finding.fingerprint}`);
    if (own || !this.#broad) return own;
    const s = subject();
    if (!s) return undefined;
    const byName = finding.code.startsWith('person.') ? this.#byKey.get(`name\0${s.claim}`) : undefined;
    return byName ?? this.#byKey.get(`value\0${s.claim}\0${s.value}`);
  }
}
