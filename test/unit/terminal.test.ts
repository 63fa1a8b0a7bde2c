/** What the command line prints: file names, article text and notes are other people's, and may not steer a terminal. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { Folder } from './support/command.ts';

const NAME = 'n/\u001b]0;title\u0007\u009b1m\u001b[31mred\u202e [x](command:y) .txt';
const FIRST =
  'MARREN, May 3 -- Nine passengers drowned when the barge Ostrava \u001b]8;;http://x.example\u0007capsized\u001b[2J on Friday, the owner of the barge said.\n';
const SECOND = 'In Marren, eleven passengers drowned when the barge Ostrava capsized on Friday, harbour police said.\n';

const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

describe('terminal output of hostile articles', () => {
  let folder: Folder;
  before(function () {
    if (process.platform === 'win32') this.skip(); // such names cannot exist there
    folder = new Folder();
    folder.write(NAME, FIRST);
    folder.write('n/other.txt', SECOND);
    folder.write('n/empty\u001b[31m.txt', '');
  });
  after(() => folder?.remove());

  for (const format of ['text', 'markdown', 'csv', 'html', 'sarif'])
    it(`${format}: no escape sequence of theirs gets out`, async () => {
      const { out, err } = await folder.run(['check', '--format', format, 'n']);
      assert.match(out, /Nine|nine|9/);
      const shown = format === 'csv' ? out.replaceAll('\r\n', '\n') : out;
      // in JSON's own notation a control character is six plain ones
      assert.ok(!STEERING.test(shown), JSON.stringify(STEERING.exec(shown)?.[0]));
      assert.ok(!STEERING.test(err));
    });

  it('on a terminal, all escape sequences are the program’s own', async () => {
    const { out, err } = await folder.run(['check', 'n'], { tty: true });
    const own = /\u001b\[[0-9;]*m|\u001b\]8;;(?:file:\/\/[^\u001b\u0007]*)?\u001b\\/g;
    assert.match(out, own);
    assert.ok(!STEERING.test(out.replace(own, '')), JSON.stringify(out.replace(own, '')));
    assert.ok(!STEERING.test(err.replace(own, '').replace(/\r|\u001b\[K/g, '')));
  });

  it('json: text is given as it stands, in JSON’s own notation', async () => {
    const { out } = await folder.run(['analyze', 'n']);
    assert.ok(!STEERING.test(out));
    const paths = (JSON.parse(out) as { documents: { path: string }[] }).documents.map((d) => d.path);
    assert.ok(paths.includes(NAME));
  });

  it('an output file lands where the user says, whatever articles are called', async () => {
    folder.write('n/..%2f..%2fup.txt', SECOND);
    await folder.run(['check', '--format', 'html', '--output', 'report.html', 'n']);
    assert.ok(fs.existsSync(`${folder.root}/report.html`));
    assert.deepEqual(fs.readdirSync(folder.root).sort(), ['n', 'report.html']);
  });
});
