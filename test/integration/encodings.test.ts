/** Files in the encodings that news comes in: the problem stands on its figure in the text that the editor shows. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, crosscheck, problems, until, uriOf } from './support/editor.ts';

const TEXT =
  'Café owners in Oswick “saw it all”: nine passengers drowned when the ferry Lind capsized off Oswick on Monday, a radio station said.\n';

/** UTF-16 with its mark. */
function utf16(text: string, big: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  for (const [i, unit] of [0xfeff, ...Array.from(text, (_, k) => text.charCodeAt(k))].entries())
    view.setUint16(i * 2, unit, !big);
  return new Uint8Array(view.buffer);
}

const QUOTES: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94 };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const ENCODINGS: Readonly<Record<string, Uint8Array>> = {
  'UTF-8': utf8(TEXT),
  'UTF-8 with a byte order mark': utf8(`\uFEFF${TEXT}`),
  'UTF-16 little-endian': utf16(TEXT, false),
  'UTF-16 big-endian': utf16(TEXT, true),
  'Windows-1252': Uint8Array.from(TEXT, (c) => QUOTES[c] ?? c.charCodeAt(0)),
};

describe('encodings', () => {
  before(crosscheck);

  for (const [name, bytes] of Object.entries(ENCODINGS))
    it(`${name}: the problem is on the figure`, async () => {
      const uri = uriOf('encoded.txt');
      await vscode.workspace.fs.writeFile(uri, bytes);
      try {
        const found = await until('a problem in the file', () =>
          problems(uri).find((d) => codeOf(d) === 'figure.conflict'),
        );
        const document = await vscode.workspace.openTextDocument(uri);
        assert.match(document.getText(found.range), /^nine/);
        assert.equal(document.offsetAt(found.range.start), TEXT.indexOf('nine'));
        await until('the same once it is open', () =>
          problems(uri).some((d) => document.getText(d.range).startsWith('nine')),
        );
      } finally {
        await vscode.workspace.fs.delete(uri);
        await until('it is gone', () => problems(uri).length === 0);
      }
    });
});
