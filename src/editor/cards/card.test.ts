import assert from 'node:assert/strict';
import type { AnalysisClaim, Occurrence } from '../../engine/analysis.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Mention } from '../../mentions/mention.ts';
import { type CardPort, claimCard } from './card.ts';
import { agreementBy, occurrenceAt, versionsFor } from './versions.ts';

const place = (path: string, start: number, value: string, source: string | null = null): Occurrence => ({
  path,
  start,
  end: start + 5,
  mention: null,
  value,
  why: 'same event (drown), same counted (passengers)',
  source,
  voice: 0,
  snippet: `${value} passengers drowned`,
});
const claim = (occurrences: Occurrence[], kind: AnalysisClaim['kind'] = 'figure'): AnalysisClaim => ({
  id: 'k',
  kind,
  label: 'passengers drowned',
  status: occurrences.length > 1 ? 'conflict' : 'single',
  occurrences,
});
const finding = (here: Occurrence, related: Occurrence[], severity: Finding['severity'] = 'warning'): Finding => ({
  code: 'figure.conflict',
  severity,
  message: '',
  claim: 'k',
  primary: here,
  related: related.map((r) => ({ path: r.path, start: r.start, end: r.end, message: '' })),
  fingerprint: 'f',
});
const port: CardPort = {
  label: (p) => p,
  href: (o) => `command:x?${o.path}`,
  actions: [['Peek all', 'command:peek']],
  limit: 2,
};
const four = place('a.txt', 10, '4', 'harbour police');
const six = place('b.txt', 30, '6');
const some = place('c.txt', 50, 'at least 3');

describe('versionsFor', () => {
  it('puts conflicts first and leaves the place itself out', () => {
    const c = claim([some, four, six]);
    assert.deepEqual(
      versionsFor(c, four, [finding(four, [six])]).map((v) => [v.occurrence.path, v.relation]),
      [
        ['b.txt', 'conflict'],
        ['c.txt', 'other'],
      ],
    );
    assert.equal(versionsFor(c, four, [finding(four, [six], 'information')])[0]?.relation, 'differs');
    assert.deepEqual(
      versionsFor(c, four, [finding(six, [four])], () => true).map((v) => v.relation),
      ['agrees', 'agrees'],
    );
  });
  it('tells agreement of figures by what their words allow', () => {
    const quantity = (low: number, high: number | null): Mention => ({
      id: '',
      kind: 'number',
      start: 0,
      end: 1,
      text: '',
      number: { type: 'count', low, high, openLow: false, openHigh: false, approximate: false, unit: null, date: null },
      counted: null,
      about: null,
      event: null,
      scope: { place: null, time: null, actor: null, target: null },
      source: null,
      implied: false,
    });
    const says = new Map([
      [four, quantity(4, 4)],
      [six, quantity(6, 6)],
      [some, quantity(3, null)],
    ]);
    const agree = agreementBy(claim([four, six, some]), (o) => says.get(o));
    assert.ok(agree(four, some));
    assert.ok(!agree(four, six));
  });
  it('finds the shortest occurrence at an offset', () => {
    const long = { ...four, start: 0, end: 40 };
    assert.equal(occurrenceAt(claim([long, four]), 'a.txt', 12), four);
    assert.equal(occurrenceAt(claim([four]), 'a.txt', 16), undefined);
  });
});

describe('claimCard', () => {
  const versions = versionsFor(claim([four, six, some]), four, [finding(four, [six])]);
  it('says the claim, both values, the source and why', () => {
    const md = claimCard(claim([four, six, some]), four, versions, port);
    assert.match(md, /^\*\*passengers drowned\*\* — 3 files, in conflict/);
    assert.match(md, /- here \*\*4\*\*, harbour police/);
    assert.match(md, /- ✗ \*\*6\*\* \[b\.txt\]\(command:x\?b\.txt\)/);
    assert.match(md, /- · \*\*at least 3\*\* \[c\.txt\]/);
    assert.match(md, /matched: same event/);
    assert.ok(md.split('\n').filter((l) => l !== '').length <= 10);
  });
  it('leaves out what the Problems entry above it says, and the dateline of a sentence', () => {
    const dated = { ...six, snippet: 'MARREN, June 3 -- Six passengers drowned when the barge sank' };
    const md = claimCard(
      claim([four, dated, some]),
      four,
      versionsFor(claim([four, dated, some]), four, [finding(four, [dated])]),
      { ...port, told: true },
    );
    assert.doesNotMatch(md, /here \*\*4\*\*/);
    assert.match(md, /- ✗ \*\*6\*\* \[b\.txt\]\([^)]*\)[^:]*: “Six passengers drowned/);
    assert.match(md, /- · \*\*at least 3\*\*/);
  });
  it('says what can be done before why the places were matched', () => {
    const md = claimCard(claim([four, six, some]), four, versions, port);
    assert.ok(md.indexOf('matched:') > md.indexOf(port.actions[0]![1]));
  });
  it('stops at the limit and says how many more', () => {
    const many = [six, some, place('d.txt', 1, '4'), place('e.txt', 1, '4')];
    const md = claimCard(claim([four, ...many]), four, versionsFor(claim([four, ...many]), four, []), port);
    assert.match(md, /and 2 more/);
  });
  it('escapes the article', () => {
    const evil = { ...six, snippet: '[x](command:quit) | <b>', source: '![i](http://e)' };
    const md = claimCard(claim([four, evil]), four, versionsFor(claim([four, evil]), four, []), port);
    assert.ok(!md.includes('[x](command') && !md.includes('<b>') && !md.includes('http://'));
  });
  it('shows the words of a quote that differ', () => {
    const a = { ...four, value: 'We shall open it' };
    const b = { ...six, value: 'We will open it' };
    const c = claim([a, b], 'quote');
    const md = claimCard(c, a, versionsFor(c, a, [finding(a, [b])]), port);
    assert.match(md, /~~shall~~ \*\*will\*\*/);
  });
  it('gives the spellings and roles of a person, with counts', () => {
    const [a, b, c] = [place('a.txt', 0, 'Orne'), place('b.txt', 0, 'Ada Orne'), place('c.txt', 0, 'Ada Orne')];
    const who = claim([a, b, c], 'person');
    const role = (o: Occurrence): string | null => (o.path === 'a.txt' ? null : 'mayor of *Oswick*');
    const md = claimCard(
      who,
      a,
      versionsFor(who, a, [], () => true),
      { ...port, role },
    );
    assert.match(md, /- here: Orne/);
    assert.match(md, /- named as: mayor of \\\*Oswick\\\* \(2×\)/);
    assert.match(md, /= Ada Orne \(2×\): \[b\.txt\].*\[c\.txt\]/);
  });
  it('says what stands alone in one line', () => {
    const md = claimCard(claim([four]), four, [], port);
    assert.match(md, /only here/);
    assert.ok(!md.includes('matched'));
  });
});
