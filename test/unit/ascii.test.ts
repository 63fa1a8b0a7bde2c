import assert from 'node:assert/strict';
import vm from 'node:vm';
import { asciiOf } from '../../scripts/ascii.mjs';

describe('bundles in ASCII', () => {
  it('say the same in texts, templates and regular expressions', () => {
    const code = '[/^[“”😀–-—]+$/u.test("“😀–"), "Łódź".length, `naïve`, /[’‘]/.exec("it’s").index, "plain"]';
    const ascii = asciiOf(code);
    assert.match(ascii, /^\p{ASCII}*$/u);
    const run = (text: string): unknown => vm.runInNewContext(`JSON.stringify(${text})`);
    assert.equal(run(ascii), run(code));
    assert.equal(run(ascii), '[true,4,"naïve",2,"plain"]');
  });
});
