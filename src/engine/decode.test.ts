import assert from 'node:assert/strict';
import { decode } from './decode.ts';

const bytes = (...b: number[]): Uint8Array => Uint8Array.from(b);

describe('decode', () => {
  it('reads UTF-8 and takes the byte order mark off', () => {
    assert.deepEqual(decode(new TextEncoder().encode('café “x”')), { text: 'café “x”', encoding: 'utf-8' });
    assert.deepEqual(decode(bytes(0xef, 0xbb, 0xbf, 0x61)), { text: 'a', encoding: 'utf-8' });
  });

  it('reads UTF-16 of both byte orders, with a mark or without', () => {
    assert.deepEqual(decode(bytes(0xff, 0xfe, 0x61, 0, 0xe9, 0)), { text: 'aé', encoding: 'utf-16le' });
    assert.deepEqual(decode(bytes(0xfe, 0xff, 0, 0x61)), { text: 'a', encoding: 'utf-16be' });
    const le = new Uint8Array(Buffer.from('The ferry sank.', 'utf16le'));
    assert.deepEqual(decode(le), { text: 'The ferry sank.', encoding: 'utf-16le' });
  });

  it('reads Windows-1252 where the bytes are no UTF-8', () => {
    assert.deepEqual(decode(bytes(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94)), { text: '“café”', encoding: 'windows-1252' });
  });

  it('refuses binary data', () => {
    assert.equal(decode(bytes(1, 2, 0, 3, 0, 0)).text, null);
    assert.equal(decode(new TextEncoder().encode('%PDF-1.7 plain so far')).text, null);
    assert.equal(decode(bytes(0x89, 0x50, 0x4e, 0x47, 13, 10)).text, null);
  });

  it('takes an escape character or a form feed for text', () => {
    assert.equal(decode(new TextEncoder().encode('a\u001b[1mb\fc')).text, 'a\u001b[1mb\fc');
  });
});
