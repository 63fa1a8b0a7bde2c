import assert from 'node:assert/strict';
import type { Severity } from '../../findings/finding.ts';
import type { Mention, NumberType } from '../../mentions/mention.ts';
import { type MarkOptions, planMarks } from './plan.ts';

const number = (start: number, type: NumberType = 'count', implied = false): Mention => ({
  id: `a#${start}`,
  kind: 'number',
  start,
  end: start + 3,
  text: 'six',
  number: { type, low: 6, high: 6, openLow: false, openHigh: false, approximate: false, unit: null, date: null },
  counted: null,
  about: null,
  event: null,
  scope: { place: null, time: null, actor: null, target: null },
  source: null,
  implied,
});
const person = (start: number): Mention => ({
  id: `a#${start}`,
  kind: 'person',
  start,
  end: start + 5,
  text: 'Orban',
  person: { entity: 'x', name: 'x', role: null },
});
const ALL: MarkOptions = { kinds: new Set(['number', 'person', 'quote']), show: 'all', carets: [], limit: 100 };
const status = (start: number, end: number, s: 'conflict' | 'agree' | 'single') => ({
  start,
  end,
  claim: `k${start}`,
  kind: 'figure' as const,
  status: s,
});
const warning = (start: number, severity: Severity = 'warning') => ({ start, end: start + 3, severity });

describe('planMarks', () => {
  it('marks numbers and people, but no ordinals, identifiers or implied numbers', () => {
    const plan = planMarks(
      [number(0), number(10, 'ordinal'), number(20, 'identifier'), number(30, 'count', true), person(40)],
      [],
      [],
      ALL,
    );
    assert.deepEqual(
      plan.marks.map((m) => m.start),
      [0, 40],
    );
    assert.equal(plan.left, 0);
  });
  it('weighs a place by its findings first, then by its claim', () => {
    const statuses = [
      status(0, 3, 'conflict'),
      status(10, 13, 'agree'),
      status(20, 23, 'single'),
      status(30, 33, 'conflict'),
    ];
    const plan = planMarks(
      [number(0), number(10), number(20), number(30)],
      statuses,
      [warning(0), warning(10, 'hint')],
      ALL,
    );
    assert.deepEqual(
      plan.marks.map((m) => m.weight),
      ['conflict', 'shared', 'alone', 'shared'],
    );
  });
  it('shows only what the setting asks for', () => {
    const mentions = [number(0), number(10), number(20)];
    const statuses = [status(0, 3, 'conflict'), status(10, 13, 'agree')];
    const marks = (show: MarkOptions['show']): number[] =>
      planMarks(mentions, statuses, [warning(0, 'information')], { ...ALL, show }).marks.map((m) => m.start);
    assert.deepEqual(marks('shared'), [0, 10]);
    assert.deepEqual(marks('conflicts'), [0]);
    assert.equal(planMarks(mentions, statuses, [], { ...ALL, kinds: new Set(['quote']) }).marks.length, 0);
  });
  it('holds marks back at a caret, not beside others', () => {
    assert.deepEqual(
      planMarks([number(0), number(10)], [], [], { ...ALL, carets: [13] }).marks.map((m) => m.start),
      [0],
    );
  });
  it('keeps conflicts when there are too many, in order of place', () => {
    const statuses = [status(20, 23, 'conflict'), status(10, 13, 'agree')];
    const plan = planMarks([number(0), number(10), number(20)], statuses, [warning(20)], { ...ALL, limit: 2 });
    assert.deepEqual(
      plan.marks.map((m) => m.start),
      [10, 20],
    );
    assert.equal(plan.left, 1);
  });
});
