import assert from 'node:assert/strict';
import { ATTACKS } from '../../../test/unit/support/hostile.ts';
import { notice } from './notice.ts';

/** What the editor takes for a link in a notification. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;

describe('notice', () => {
  it('leaves no link in a name that is told', () => {
    assert.match('[click](command:workbench.action.terminal.new) is left out', LINK, 'the check finds links at all');
    for (const attack of ATTACKS) assert.doesNotMatch(notice(`${attack} is left out`), LINK);
    for (const nested of [
      '[a]]((command:x)(command:x)',
      '[a]\u200b(command:x)',
      '[a]\n(command:x)',
      '[[a](](command:x)',
    ])
      assert.doesNotMatch(notice(nested), LINK, nested);
  });

  it('leaves other words as they are', () => {
    assert.equal(notice('wire/a (2) [late].txt is left out'), 'wire/a (2) [late].txt is left out');
  });
});
