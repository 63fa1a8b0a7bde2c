import assert from 'node:assert/strict';
import { figuresOf } from '../../test/support/claims.ts';
import type { FigureClaim } from './claim.ts';

const claims = (text: string): FigureClaim[] =>
  figuresOf(text).claims.filter((c): c is FigureClaim => c.kind === 'figure');

describe('figures', () => {
  it('keep mentions in order and claims pointing at them', () => {
    const text = 'A man was shot dead and 12 people were hurt. Six homes burned.';
    const { numbers, claims: all } = figuresOf(text);
    for (let i = 1; i < numbers.length; i++) assert.ok(numbers[i - 1]!.start <= numbers[i]!.start);
    for (const c of all) {
      if (c.kind === 'statement') continue;
      const m = numbers[c.mention]!;
      assert.deepEqual([m.start, m.end, m.implied], [c.start, c.end, c.kind === 'figure' && c.implied]);
      assert.equal(m.text, text.slice(m.start, m.end));
    }
  });

  it('give the innermost source that holds the number', () => {
    const text = 'Officials said police counted 12 injured people.';
    const runs = [
      { start: 0, end: text.length, source: 'Officials', person: null, cue: 'said', rule: 'test' },
      { start: 15, end: text.length, source: 'police', person: null, cue: 'counted', rule: 'test' },
    ];
    assert.equal(figuresOf(text, runs).numbers[0]!.source, 'police');
    assert.equal(figuresOf(text).numbers[0]!.source, null);
  });

  it('take the heads apart', () => {
    const [c] = claims('The army launched 90 cheap drones and missiles.');
    assert.deepEqual(c!.counted, {
      phrase: 'cheap drones and missiles',
      heads: ['drone', 'missile'],
      modifiers: ['cheap'],
      nounClass: 'aircraft',
    });
  });

  it('link parts to wholes by index', () => {
    const list = claims('Twelve people, including three children and two nurses, were killed.');
    assert.deepEqual(
      list.map((c) => c.partOf),
      [null, 0, 0],
    );
    assert.deepEqual(
      list.map((c) => c.event),
      ['kill', 'kill', 'kill'],
    );
  });

  it('make no part of a list without figures', () => {
    const list = claims('The quake damaged 40 shops including bakeries and florists, 8 bridges and 3 roads.');
    assert.deepEqual(
      list.map((c) => c.partOf),
      [null, null, null],
    );
  });

  it('date a claim by its clause, else by the opening day', () => {
    const list = claims('Four people died on June 12, 2025. In all, 30 homes burned.');
    assert.deepEqual(
      list.map((c) => c.scope.time),
      ['2025-06-12', '2025-06-12'],
    );
  });

  it('count no victims where others act or nothing happened', () => {
    const events = (t: string): (string | null)[] =>
      figuresOf(t)
        .numbers.filter((n) => n.number.type === 'count')
        .map((n) => n.event);
    assert.deepEqual(events('Two gunmen killed a guard.')[0], null);
    assert.deepEqual(events('Three sailors were not injured.'), [null]);
    assert.deepEqual(events('He was shot five times.').at(-1), null);
  });

  it('finish on hostile input in linear time', () => {
    const one = Array.from({ length: 3000 }, (_, i) => `${i} men, including ${i} boys, were shot and`).join(' ');
    const start = process.cpuUsage().user;
    figuresOf(one.slice(0, 20000));
    const small = process.cpuUsage().user - start;
    const again = process.cpuUsage().user;
    figuresOf(one.slice(0, 80000));
    const large = process.cpuUsage().user - again;
    assert.ok(large < small * 12 + 200000, `${small} µs for 20 KB, ${large} µs for 80 KB`);
  });
});
