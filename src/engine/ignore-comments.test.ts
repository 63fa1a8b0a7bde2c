import assert from 'node:assert/strict';
import { isIgnoredAt, readIgnoreComments } from './ignore-comments.ts';

const text = [
  'First six.',
  '',
  '<!-- crosscheck-ignore figure.conflict -->',
  'Second seven,',
  'still seven.',
  '',
  'Third eight. <!-- crosscheck-ignore -->',
  '',
  'Fourth nine.',
].join('\n');
const runs = readIgnoreComments(text);
const ignored = (word: string, code = 'figure.conflict'): boolean => isIgnoredAt(runs, text.indexOf(word), code);

describe('ignore comments', () => {
  it('cover the paragraph below or around them, for the codes named', () => {
    assert.ok(ignored('seven,') && ignored('still'));
    assert.ok(!ignored('seven,', 'quote.altered'));
    assert.ok(ignored('eight', 'quote.altered'));
  });
  it('cover nothing else', () => {
    assert.ok(!ignored('six') && !ignored('nine'));
    assert.deepEqual(readIgnoreComments('<!-- crosscheck-ignored -->\nSix.\n<!-- ignore -->'), []);
  });
  it('cover the whole file where they say so', () => {
    const [run] = readIgnoreComments('A.\n\n<!-- crosscheck-ignore-file -->\n\nB.');
    assert.ok(run && run.start === 0 && isIgnoredAt([run], 0, 'figure.sum'));
  });
  it('with an unknown code only, cover every finding (a typing error must not hide the intent)', () => {
    assert.equal(readIgnoreComments('<!-- crosscheck-ignore figure.conflikt -->\nA.')[0]?.codes, null);
  });
  it('stay fast on hostile text', () => {
    const from = Date.now();
    readIgnoreComments('<!-- crosscheck-ignore '.repeat(40_000));
    readIgnoreComments(`<!--${' '.repeat(100_000)}`.repeat(5) + 'crosscheck-ignore'.repeat(40_000));
    readIgnoreComments('crosscheck-ignore'.repeat(40_000));
    readIgnoreComments('a <!-- crosscheck-ignore -->\n'.repeat(40_000));
    readIgnoreComments('<!--crosscheck-ignore\t!'.repeat(40_000));
    assert.ok(Date.now() - from < 1500);
  });

  it('on one line hold together, each for its codes', () => {
    const line =
      'Six. <!-- crosscheck-ignore figure.conflict --> Seven. <!-- crosscheck-ignore quote.altered -->\n\nEight.';
    const runs = readIgnoreComments(line);
    assert.equal(runs.length, 1);
    for (const code of ['figure.conflict', 'quote.altered']) assert.ok(isIgnoredAt(runs, line.indexOf('Six'), code));
    assert.ok(!isIgnoredAt(runs, line.indexOf('Six'), 'date.conflict'));
    assert.ok(!isIgnoredAt(runs, line.indexOf('Eight'), 'figure.conflict'));
  });

  it('of 2 MB on one line are read in no time: the editor waits for them', () => {
    for (const comment of ['<!-- crosscheck-ignore --> ', '<!-- crosscheck-ignore quote.altered -->x']) {
      const text = comment.repeat(Math.ceil(2e6 / comment.length));
      const from = process.cpuUsage();
      assert.ok(isIgnoredAt(readIgnoreComments(text), 5, 'quote.altered'));
      const { user } = process.cpuUsage(from);
      assert.ok(user < 3e6, `${(user / 1e6).toFixed(1)} s`);
    }
  });
});
