import assert from 'node:assert/strict';
import { type DecisionsPort, DecisionsWriter } from './decision-writer.ts';
import { type Decision, keyOf, parseDecisions, withDecision, withoutDecision } from './decisions.ts';

const on = (name: string): Decision => ({ about: 'finding', verdict: 'ignored', fingerprint: name });

/** A file in memory; `pause` lets other writers in between. */
class Disk implements DecisionsPort {
  text: string | null = null;
  aside: string[] = [];
  unreadable = false;
  full = false;
  pause: () => Promise<void> = async () => {};

  async read(): Promise<string | null> {
    if (this.unreadable) throw new Error('no permission');
    const { text } = this;
    await this.pause();
    return text;
  }
  async write(text: string): Promise<void> {
    await this.pause();
    if (this.full) throw new Error('the disk is full');
    this.text = text;
  }
  async keepAside(): Promise<void> {
    if (this.text !== null) this.aside.push(this.text);
    this.text = null;
  }
  held(): string[] {
    return this.text === null
      ? []
      : parseDecisions(this.text).decisions.map((d) => (d.about === 'finding' ? d.fingerprint : ''));
  }
}

describe('decisions writer', () => {
  let disk: Disk;
  let time = 0;
  const writer = (): DecisionsWriter => new DecisionsWriter(disk, () => time);
  const adding = (name: string) => (file: Parameters<typeof withDecision>[0]) => withDecision(file, on(name));
  beforeEach(() => {
    disk = new Disk();
    time = 0;
  });

  it('starts each change from what the file holds', async () => {
    const [a, b] = [writer(), writer()];
    await a.change(adding('1'));
    await b.change(adding('2'));
    await a.change(adding('3'));
    assert.deepEqual(disk.held(), ['1', '2', '3']);
  });

  it('loses no entry of two windows that write at the same moment', async () => {
    for (let seed = 1; seed <= 200; seed++) {
      disk = new Disk();
      let state = seed;
      disk.pause = () =>
        new Promise((done) => {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
          let turns = state % 4;
          const turn = (): void => (turns-- > 0 ? queueMicrotask(turn) : done());
          turn();
        });
      const [a, b] = [writer(), writer()];
      await Promise.all([a.change(adding('1')), b.change(adding('2')), a.change(adding('3')), b.change(adding('4'))]);
      // each window is told of the other's write
      await a.settle();
      await b.settle();
      await a.settle();
      assert.deepEqual(disk.held(), ['1', '2', '3', '4'], `seed ${seed}`);
    }
  });

  it('puts back what another window has written over before the next change is made', async () => {
    const [a, b] = [writer(), writer()];
    const before = disk.text;
    await a.change(adding('1'));
    const first = disk.text;
    disk.text = before;
    await b.change(adding('2'));
    assert.notEqual(disk.text, first);
    // its next change comes before it is told of the other's
    await a.change(adding('3'));
    assert.deepEqual(disk.held(), ['1', '2', '3']);
    await a.settle();
    await b.settle();
    assert.deepEqual(disk.held(), ['1', '2', '3']);
  });

  it('keeps to the last word of a window that takes its own decision back', async () => {
    const a = writer();
    await a.change(adding('1'));
    await a.change((f) => withoutDecision(f, keyOf(on('1'))));
    await a.settle();
    assert.deepEqual(disk.held(), []);
  });

  it('puts nothing back after a while: then somebody has taken it out on purpose', async () => {
    const a = writer();
    await a.change(adding('1'));
    time = 10_000;
    await writer().change((f) => withoutDecision(f, keyOf(on('1'))));
    await a.settle();
    assert.deepEqual(disk.held(), []);
  });

  it('puts nothing back into a file that was removed or emptied by hand', async () => {
    const a = writer();
    await a.change(adding('1'));
    const emptied = JSON.stringify({ version: 1, decisions: [] });
    for (const text of [null, emptied]) {
      disk.text = text;
      await a.settle();
      assert.equal(disk.text, text);
    }
  });

  it('keeps a broken file aside', async () => {
    disk.text = '{"decisions": [';
    await writer().change(adding('1'));
    assert.deepEqual(disk.aside, ['{"decisions": [']);
    assert.deepEqual(disk.held(), ['1']);
  });

  it('does not write a file that it cannot read', async () => {
    disk.text = JSON.stringify({ version: 1, decisions: [on('old')] });
    disk.unreadable = true;
    await assert.rejects(writer().change(adding('1')), /no permission/);
    disk.unreadable = false;
    assert.deepEqual(disk.held(), ['old']);
  });

  it('leaves the old file when the disk is full, and goes on when it is not', async () => {
    const a = writer();
    await a.change(adding('1'));
    disk.full = true;
    await assert.rejects(a.change(adding('2')), /full/);
    assert.deepEqual(disk.held(), ['1']);
    disk.full = false;
    await a.change(adding('3'));
    assert.deepEqual(disk.held(), ['1', '3']);
  });
});
