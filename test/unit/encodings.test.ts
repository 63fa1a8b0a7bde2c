/** Encodings, from bytes to line and column: the same article in each of them gives the same findings at the same places. */
import assert from 'node:assert/strict';
import { decode, type Encoding } from '../../src/engine/decode.ts';
import { Folder } from './support/command.ts';

/** Characters that are longer in bytes than in UTF-16 stand before the figures, on their lines and above them. */
const FIRST =
  'Café owner “Søren” — the ‘Lind’ line…\r\n\r\n“Überfahrt” was her word: four passengers drowned when the ferry Lind capsized off Marren on Friday, harbour police said.\r\n';
const SECOND = 'In Marren, six passengers drowned when the ferry Lind capsized on Friday, its owner said.\n';

const CP1252: Record<string, number> = { '“': 0x93, '”': 0x94, '‘': 0x91, '’': 0x92, '—': 0x97, '…': 0x85 };

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
const ENCODERS: readonly (readonly [string, Encoding, (text: string) => Uint8Array])[] = [
  ['UTF-8', 'utf-8', (t) => Buffer.from(t)],
  ['UTF-8 with a byte order mark', 'utf-8', (t) => Buffer.from(`\uFEFF${t}`)],
  ['UTF-16LE with a byte order mark', 'utf-16le', (t) => Buffer.from(`\uFEFF${t}`, 'utf16le')],
  ['UTF-16BE with a byte order mark', 'utf-16be', (t) => swapped(Buffer.from(`\uFEFF${t}`, 'utf16le'))],
  ['Windows-1252', 'windows-1252', (t) => Uint8Array.from(t, (c) => CP1252[c] ?? c.charCodeAt(0))],
];

interface Result {
  readonly findings: readonly {
    readonly code: string;
    readonly message: string;
    readonly primary: { readonly path: string; readonly start: number; readonly end: number };
  }[];
}

describe('encodings', () => {
  for (const [name, encoding, encode] of ENCODERS)
    it(`${name} decodes to the text an editor shows`, () =>
      assert.deepEqual(decode(encode(FIRST)), { text: FIRST, encoding }));

  for (const [name, , encode] of ENCODERS)
    it(`${name}: the command line finds the same at the same line and column`, async () => {
      const folder = new Folder();
      try {
        folder.write('n/a.txt', encode(FIRST));
        folder.write('n/b.txt', encode(SECOND));
        const json = await folder.run(['check', '--format', 'json', 'n']);
        const { findings } = JSON.parse(json.out) as Result;
        const here = findings.find((f) => f.code === 'figure.conflict' && f.primary.path === 'n/a.txt');
        assert.ok(here, json.err);
        assert.equal(FIRST.slice(here.primary.start, here.primary.end), 'four');
        const { out } = await folder.run(['check', 'n']);
        const column = FIRST.split('\r\n')[2]!.indexOf('four') + 1;
        assert.match(out, new RegExp(`^n/a\\.txt:3:${column} warning figure\\.conflict 4 `, 'm'));
        assert.match(out, new RegExp(`^n/b\\.txt:1:${SECOND.indexOf('six') + 1} warning figure\\.conflict 6 `, 'm'));
      } finally {
        folder.remove();
      }
    });

  it('bytes that no encoding explains are still text, one character a byte', () => {
    const bytes = Uint8Array.from({ length: 96 }, (_, i) => 0xa0 + i);
    const { text } = decode(bytes);
    assert.equal(text?.length, bytes.length);
  });

  it('a torn last character does not change what stands before it', () => {
    const whole = Buffer.from('The owner of the Café said: “four”');
    const { text } = decode(whole.subarray(0, -1));
    assert.ok(text?.startsWith('The owner of the Caf'));
  });
});
