import assert from 'node:assert/strict';
import { Folder } from './support/command.ts';
import { sarifErrors } from './support/sarif-schema.ts';

const MORNING =
  'Four passengers drowned when the ferry Lind capsized off Marren on 3 May 2024, the harbour police said.\n';
const EVENING =
  'Six passengers drowned when the ferry Lind capsized off Marren on 3 May 2024, according to its owner.\n';

interface Json {
  readonly findings: readonly { code: string; severity: string; fingerprint: string }[];
}

describe('command line: output', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    folder.write('n/morning.txt', MORNING);
    folder.write('n/evening.txt', EVENING);
  });
  afterEach(() => folder.remove());

  const findings = async (...args: string[]): Promise<Json['findings']> =>
    (JSON.parse((await folder.run(['check', '--format', 'json', ...args])).out) as Json).findings;

  it('prints path:line:col severity code message, one line each, and ends with 1', async () => {
    const { code, out, err } = await folder.run(['check', 'n']);
    assert.equal(code, 1);
    const lines = out.trimEnd().split('\n');
    assert.equal(lines.length, 2);
    assert.match(lines[0]!, /^n\/evening\.txt:1:1 warning figure\.conflict 6 .*passengers.*4 .*morning\.txt/);
    assert.match(lines[1]!, /^n\/morning\.txt:1:1 warning figure\.conflict 4 .*passengers.*6 .*evening\.txt/);
    assert.match(err, /^2 articles: 2 warnings\n$/);
  });

  it('fails at the level asked for', async () => {
    assert.equal((await folder.run(['check', 'n', '--fail-on', 'error'])).code, 0);
    assert.equal((await folder.run(['check', 'n', '--fail-on', 'never'])).code, 0);
    assert.equal((await folder.run(['check', 'n', '--fail-on', 'hint'])).code, 1);
  });

  it('keeps to the codes asked for', async () => {
    assert.equal((await findings('n', '--code', 'figure')).length, 2);
    assert.equal((await findings('n', '--code', 'figure.conflict,quote.*')).length, 2);
    assert.equal((await findings('n', '--code', 'quote')).length, 0);
    const wrong = await folder.run(['check', 'n', '--code', 'figgure']);
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /no finding code matches “figgure”/);
  });

  it('heeds a configuration file, named or in its usual place, and flags over it', async () => {
    const config = { failOn: 'error', severity: { 'figure.conflict': 'hint' }, paths: ['n'], exclude: ['*.md'] };
    folder.write('.crosscheck/config.json', JSON.stringify(config));
    folder.write('n/extra.md', EVENING);
    assert.deepEqual(
      (await findings()).map((f) => f.severity),
      ['hint', 'hint'],
    );
    assert.equal((await folder.run(['check'])).code, 0);
    assert.equal((await folder.run(['check', '--fail-on', 'hint'])).code, 1);
    folder.write('off.json', JSON.stringify({ severity: { figure: 'off' } }));
    assert.deepEqual(await findings('n', '--config', 'off.json'), []);
  });

  for (const [name, text, reason] of [
    ['not JSON', '{', /not valid JSON/],
    ['an unknown key', '{"fialOn":"error"}', /“fialOn” is no known key/],
    ['a wrong level', '{"severity":{"figure":"loud"}}', /must be one of error/],
    ['a list instead of an object', '[]', /must hold a JSON object/],
  ] as const)
    it(`refuses a configuration with ${name}`, async () => {
      folder.write('c.json', text);
      const { code, err, out } = await folder.run(['check', 'n', '--config', 'c.json']);
      assert.equal(code, 2);
      assert.match(err, reason);
      assert.equal(out, '');
    });

  it('refuses a configuration that is not there', async () => {
    assert.equal((await folder.run(['check', 'n', '--config', 'none.json'])).code, 2);
  });

  it('writes to a file, with links as seen from there', async () => {
    const { code, out, err } = await folder.run(['check', 'n', '--format', 'markdown', '--output', 'out/report.md']);
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(err, /2 articles: 2 warnings/);
    assert.match(folder.read('out/report.md'), /\]\(\.\.\/n\/morning\.txt#L1\)/);
    const failed = await folder.run(['check', 'n', '--output', 'n/morning.txt/x.txt']);
    assert.equal(failed.code, 2);
    assert.match(failed.err, /cannot be written/);
  });

  it('writes every format', async () => {
    const of = async (format: string, ...more: string[]): Promise<string> =>
      (await folder.run(['check', 'n', '--format', format, ...more])).out;
    assert.deepEqual(sarifErrors(JSON.parse(await of('sarif'))), []);
    assert.match(await of('markdown'), /^# Contradictions\n/);
    assert.match(await of('markdown', '--report', 'sources'), /^# Sources\n/);
    assert.match(await of('csv'), /^claim,kind,label/);
    assert.match(await of('html'), /^<!doctype html>/);
  });

  it('has colours, links and the other places on a terminal, none of them in a pipe', async () => {
    const piped = (await folder.run(['check', 'n'])).out;
    assert.ok(!piped.includes('\u001b'));
    const terminal = (await folder.run(['check', 'n'], { tty: true })).out;
    assert.ok(terminal.includes('\u001b]8;;file://'));
    assert.ok(terminal.includes('\u001b[33m'));
    assert.equal(terminal.trimEnd().split('\n').length, 4);
    const plain = (await folder.run(['check', 'n'], { tty: true, env: { NO_COLOR: '1' } })).out;
    assert.ok(!plain.includes('\u001b'));
    assert.ok((await folder.run(['check', 'n'], { env: { FORCE_COLOR: '1' } })).out.includes('\u001b['));
    const file = await folder.run(['check', 'n', '--output', 'o.txt'], { tty: true });
    assert.equal(file.out, '');
    assert.ok(!folder.read('o.txt').includes('\u001b'));
  });

  it('heeds decisions, unless asked for all', async () => {
    const [first] = await findings('n');
    const decision = {
      about: 'finding',
      verdict: 'reviewed',
      fingerprint: first!.fingerprint,
      note: 'Rang the police',
      message: 'Six or four',
    };
    folder.write('n/.crosscheck/decisions.json', JSON.stringify({ version: 1, decisions: [decision] }));
    assert.equal((await findings('n')).length, 1);
    assert.equal((await findings('n', '--all')).length, 2);
    const report = await folder.run(['check', 'n', '--format', 'markdown', '--report', 'decisions']);
    assert.match(report.out, /\| Rang the police \|/);
    folder.write('n/.crosscheck/decisions.json', '{ broken');
    const broken = await folder.run(['check', 'n']);
    assert.equal(broken.code, 1);
    assert.match(broken.err, /decisions\.json: .*not heeded/);
  });

  it('heeds ignore comments', async () => {
    folder.write('n/evening.txt', `<!-- crosscheck-ignore figure.conflict -->\n${EVENING}`);
    const left = await folder.run(['check', 'n']);
    assert.equal(left.out.trimEnd().split('\n').length, 1);
    assert.match(left.out, /^n\/morning/);
  });

  it('analyze prints the object, or one line an article', async () => {
    const whole = await folder.run(['analyze', 'n']);
    assert.equal(whole.code, 0);
    assert.equal((JSON.parse(whole.out) as { schema: string }).schema, 'crosscheck/1');
    const lines = (await folder.run(['analyze', 'n', '--format', 'jsonl'])).out.trimEnd().split('\n');
    assert.equal(lines.length, 2);
    const first = JSON.parse(lines[0]!) as { path: string; mentions: { text: string }[]; claims: { event: string }[] };
    assert.equal(first.path, 'n/evening.txt');
    assert.ok(first.mentions.some((m) => m.text === 'Six'));
    assert.ok(first.claims.some((c) => c.event === 'kill'));
    await folder.run(['analyze', 'n', '--format', 'jsonl', '--output', 'all.jsonl']);
    assert.equal(folder.read('all.jsonl').trimEnd().split('\n').length, 2);
  });
});

describe('command line: watching', () => {
  it('runs again when a file changes, appears or goes', async function () {
    this.timeout(20_000);
    const folder = new Folder();
    folder.write('n/morning.txt', MORNING);
    const stop = new AbortController();
    const running = folder.run(['check', 'n', '--watch'], { signal: stop.signal });
    const seen = async (what: RegExp): Promise<void> => {
      for (let i = 0; i < 150 && !what.test(folder.err); i++) await new Promise((r) => setTimeout(r, 50));
      assert.match(folder.err, what);
      folder.err = '';
    };
    try {
      await seen(/Watching/);
      folder.write('n/evening.txt', EVENING);
      await seen(/2 articles: 2 warnings/);
      folder.write('n/evening.txt', EVENING.replace('Six', 'Four'));
      await seen(/2 articles: no findings/);
      folder.delete('n/evening.txt');
      await seen(/1 article: no findings/);
    } finally {
      stop.abort();
    }
    assert.equal((await running).code, 0);
    folder.remove();
  });
});
