import assert from 'node:assert/strict';
import type { Mention } from '../../mentions/mention.ts';
import { standingOf } from './older.ts';

const name = (start: number, text: string): Mention => ({
  id: `a#${start}`,
  kind: 'person',
  start,
  end: start + text.length,
  text,
  person: { entity: text, name: text, role: null },
});
const shared = (m: Mention) => ({
  start: m.start,
  end: m.end,
  claim: 'k',
  kind: 'person' as const,
  status: 'agree' as const,
});

describe('another version of an article', () => {
  const [first, second, other] = [name(10, 'Orne'), name(90, 'Orne'), name(50, 'Ada Lunt')];
  it('stands as the article does where it has the same words, in order', () => {
    const old = [name(0, 'Orne'), name(30, 'Ada Lunt'), name(60, 'Orne')];
    const { statuses, findings } = standingOf(old, [first, other, second], {
      statuses: [shared(second), shared(other)],
      findings: [{ start: second.start, end: second.end, severity: 'warning' }],
    });
    assert.deepEqual(
      statuses.map((s) => s.start),
      [30, 60],
    );
    assert.deepEqual(findings, [{ start: 60, end: 64, severity: 'warning' }]);
  });
  it('stands alone where the article says something else, or another kind of thing', () => {
    const old = [
      name(0, 'Ornek'),
      {
        ...name(20, 'Orne'),
        kind: 'quote' as const,
        quote: { speaker: null, entity: null, cue: null, venue: null, utterance: 'q' },
      },
    ];
    assert.deepEqual(standingOf(old, [first], { statuses: [shared(first)], findings: [] }), {
      statuses: [],
      findings: [],
    });
  });
});
