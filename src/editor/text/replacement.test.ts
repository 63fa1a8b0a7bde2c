import assert from 'node:assert/strict';
import { fitCase, renameMention } from './replacement.ts';

describe('fitCase', () => {
  it('takes the capitals of the place', () => {
    assert.equal(fitCase('Four', 'at least six'), 'At least six');
    assert.equal(fitCase('four', 'At least six'), 'at least six');
    assert.equal(fitCase('FOUR', 'six'), 'SIX');
    assert.equal(fitCase('4', 'Six'), 'Six');
    assert.equal(fitCase('four', 'US$6'), 'US$6');
  });
});

describe('renameMention', () => {
  it('renames the surname in every form', () => {
    assert.equal(renameMention('Elingsen', 'Elingsen', 'Ellingsen'), 'Ellingsen');
    assert.equal(renameMention('Marta Elingsen', 'Elingsen', 'Ellingsen'), 'Marta Ellingsen');
    assert.equal(renameMention('MARTA ELINGSEN', 'Elingsen', 'Ellingsen'), 'MARTA ELLINGSEN');
    assert.equal(renameMention('Elingson', 'Elingsen', 'Ellingsen'), 'Ellingsen');
  });
  it('leaves a bare given name, and what is right already', () => {
    assert.equal(renameMention('Marta', 'Elingsen', 'Ellingsen'), null);
    assert.equal(renameMention('Marta Ellingsen', 'Elingsen', 'Ellingsen'), null);
  });
  it('carries a full name over to bare ones', () => {
    assert.equal(renameMention('Elingsen', 'Martha Elingsen', 'Marta Ellingsen'), 'Ellingsen');
    assert.equal(renameMention('Martha', 'Martha Elingsen', 'Marta Ellingsen'), 'Marta');
    assert.equal(renameMention('Martha J. Elingsen', 'Martha Elingsen', 'Marta Ellingsen'), 'Marta J. Ellingsen');
  });
});
