import assert from 'node:assert/strict';
import { decodeArticle } from './decode.ts';

const LIMIT = 1000;
const text = (bytes: Uint8Array): string => {
  const r = decodeArticle(bytes, LIMIT);
  return 'text' in r ? r.text : `<${r.problem}>`;
};

describe('decodeArticle', () => {
  const sample = 'Zoë said “nine”.';
  it('reads UTF-8 with and without a mark', () => {
    assert.equal(text(Buffer.from(sample, 'utf8')), sample);
    assert.equal(text(Buffer.from(`\uFEFF${sample}`, 'utf8')), sample);
  });
  it('reads UTF-16 of both orders, marked or not', () => {
    const le = Buffer.from(sample, 'utf16le');
    assert.equal(text(le), sample);
    assert.equal(text(Buffer.concat([Buffer.from([0xff, 0xfe]), le])), sample);
    const be = Buffer.from(le).swap16();
    assert.equal(text(be), sample);
    assert.equal(text(Buffer.concat([Buffer.from([0xfe, 0xff]), be])), sample);
  });
  it('falls back to Windows-1252', () => {
    assert.equal(text(Buffer.from([0x93, 0x4e, 0x6f, 0x94, 0x20, 0xe9])), '“No” é');
  });
  it('refuses empty, blank, binary and large files', () => {
    assert.equal(text(new Uint8Array()), '<is empty>');
    assert.equal(text(Buffer.from(' \n\t\n')), '<is empty>');
    assert.equal(text(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 4, 5])), '<is binary>');
    assert.equal(text(Buffer.alloc(LIMIT + 1, 'a')), '<is too large>');
  });
});
