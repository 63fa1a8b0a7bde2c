import assert from 'node:assert/strict';
import { singleSpaced } from './spaces.ts';

describe('white space in quoted text', () => {
  it('makes each run one space', () => {
    assert.equal(singleSpaced('the  old\n\tmill\u00a0wheel '), 'the old mill wheel ');
    assert.equal(singleSpaced('\nmill'), ' mill');
  });

  it('leaves a text with plain single spaces alone', () => {
    for (const text of ['', ' ', 'mill', ' the old mill ']) assert.equal(singleSpaced(text), text);
  });
});
