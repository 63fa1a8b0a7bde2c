/**
 * The same utterance across articles: an inverted index of word shingles proposes pairs of sentences, a word-by-word comparison decides.
 * Places that print a sentence alike under one speaker share one node, so copies cost nothing. The result does not depend on the
 * order in which articles came.
 */
import type { ArticleRecord } from '../claims/record.ts';
import type { Group } from './group.ts';
import type { PeopleIndex } from './people.ts';
import { groupOfPrintings } from './quotes/group.ts';
import { relationOf, shinglesOfWords } from './quotes/link.ts';
import type { PrintingNode } from './quotes/printing.ts';
import { type QuotedSentence, utterancesOf, wordsOfUtterance } from './quotes/sentences.ts';
import type { QuoteWord } from './quotes/words.ts';
import { finish } from './steps.ts';

/** A shingle in more printings than this is a stock phrase and proposes nothing. */
const STOCK = 128;

export class QuoteIndex {
  readonly #records = new Map<string, ArticleRecord>();
  readonly #nodesOfPath = new Map<string, Map<PrintingNode, QuotedSentence[]>>();
  readonly #nodes = new Map<string, PrintingNode>();
  readonly #byShingle = new Map<string, Set<PrintingNode>>();
  readonly #groups = new Map<string, Set<PrintingNode>>();
  /** Nodes whose links must be looked for again. */
  readonly #unlinked = new Set<PrintingNode>();
  /** Nodes whose group must be made again. */
  readonly #dirty = new Set<PrintingNode>();
  readonly #changedGroups = new Set<string>();

  constructor(readonly people: PeopleIndex) {}

  /** Takes an article's record in place of what was known of its path. */
  update(record: ArticleRecord): void {
    this.#leave(record.path);
    this.#records.set(record.path, record);
    this.#enter(record);
  }

  /** Forgets an article. */
  remove(path: string): void {
    this.#leave(path);
    this.#records.delete(path);
  }

  /** Marks every group with a member in this article for another look (its people are someone else now). */
  touch(path: string): void {
    const record = this.#records.get(path);
    if (!record) return;
    this.#leave(path);
    this.#enter(record);
  }

  /** Keys of groups added, changed or removed since the last call. */
  takeChangedGroups(): ReadonlySet<string> {
    return finish(this.regroup());
  }

  /** The same, a printing a step; in between nothing may be taken or removed. */
  *regroup(): Generator<void, ReadonlySet<string>> {
    for (const node of this.#unlinked) {
      if (this.#nodes.get(node.key) === node) this.#link(node);
      yield;
    }
    this.#unlinked.clear();
    this.#regroup();
    const changed = new Set(this.#changedGroups);
    this.#changedGroups.clear();
    return changed;
  }

  group(key: string): Group | undefined {
    const nodes = this.#groups.get(key);
    return nodes && groupOfPrintings(key, nodes, this.people);
  }

  #speakerOf(record: ArticleRecord, quote: number): string {
    const { person, speaker } = record.quotes[quote]!;
    const identity = person === null ? null : this.people.identity(record.path, person);
    if (identity) return `p:${identity.entity}`;
    return speaker === null ? '' : `o:${speaker.toLowerCase().replace(/^(?:the|a|an) /, '')}`;
  }

  #enter(record: ArticleRecord): void {
    const mine = new Map<PrintingNode, QuotedSentence[]>();
    for (const runs of utterancesOf(record)) {
      const speaker = this.#speakerOf(record, runs[0]!);
      wordsOfUtterance(record, runs).forEach((words) => {
        const node = this.#nodeOf(speaker, words);
        const place: QuotedSentence = { record, runs, words };
        node.places.add(place);
        this.#dirty.add(node);
        const places = mine.get(node);
        if (places) places.push(place);
        else mine.set(node, [place]);
      });
    }
    this.#nodesOfPath.set(record.path, mine);
  }

  #leave(path: string): void {
    for (const [node, places] of this.#nodesOfPath.get(path) ?? []) {
      for (const place of places) node.places.delete(place);
      this.#dirty.add(node);
      if (node.places.size === 0) this.#drop(node);
    }
    this.#nodesOfPath.delete(path);
  }

  #nodeOf(speaker: string, words: readonly QuoteWord[]): PrintingNode {
    const key = `${speaker}\u001f${words.map((w) => (w.gap ? `…${w.lexeme.norm}` : w.lexeme.norm)).join(' ')}`;
    const known = this.#nodes.get(key);
    if (known) return known;
    const shingles = shinglesOfWords(words);
    const node: PrintingNode = { key, speaker, words, shingles, places: new Set(), links: new Set(), group: '' };
    this.#nodes.set(key, node);
    for (const s of shingles) {
      const set = this.#byShingle.get(s) ?? new Set<PrintingNode>();
      this.#byShingle.set(s, set.add(node));
      // it has just become a stock phrase: what it alone proposed falls away
      if (set.size === STOCK + 1) for (const other of set) this.#unlink(other);
    }
    this.#unlinked.add(node);
    return node;
  }

  #drop(node: PrintingNode): void {
    this.#nodes.delete(node.key);
    for (const s of node.shingles) {
      const set = this.#byShingle.get(s)!;
      set.delete(node);
      if (set.size === 0) this.#byShingle.delete(s);
      if (set.size === STOCK) for (const other of set) this.#unlink(other);
    }
    for (const other of node.links) {
      other.links.delete(node);
      this.#dirty.add(other);
    }
    node.links.clear();
  }

  #unlink(node: PrintingNode): void {
    for (const other of node.links) {
      other.links.delete(node);
      this.#dirty.add(other);
    }
    node.links.clear();
    this.#dirty.add(node);
    this.#unlinked.add(node);
  }

  #link(node: PrintingNode): void {
    const seen = new Set<PrintingNode>([node]);
    for (const s of node.shingles) {
      const set = this.#byShingle.get(s)!;
      if (set.size > STOCK) continue;
      for (const other of set) {
        if (seen.has(other)) continue;
        seen.add(other);
        if (node.links.has(other) || !relationOf(node, other)) continue;
        node.links.add(other);
        other.links.add(node);
        this.#dirty.add(other);
      }
    }
    this.#dirty.add(node);
  }

  #regroup(): void {
    const open = new Set<PrintingNode>();
    for (const node of this.#dirty) {
      if (this.#nodes.get(node.key) === node) open.add(node);
      if (node.group === '') continue;
      for (const other of this.#groups.get(node.group) ?? []) if (this.#nodes.get(other.key) === other) open.add(other);
      this.#changedGroups.add(node.group);
      this.#groups.delete(node.group);
    }
    this.#dirty.clear();
    for (const start of open) {
      if (!open.has(start)) continue;
      const members = new Set([start]);
      let key = start.key;
      for (const node of members) {
        open.delete(node);
        if (node.key < key) key = node.key;
        for (const other of node.links) members.add(other);
      }
      const name = `q:${key}`;
      for (const node of members) {
        // the whole of a group that grew into this one is taken over
        if (node.group !== '' && node.group !== name) {
          this.#changedGroups.add(node.group);
          this.#groups.delete(node.group);
        }
        node.group = name;
      }
      this.#groups.set(name, members);
      this.#changedGroups.add(name);
    }
  }
}
