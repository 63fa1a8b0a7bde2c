import assert from 'node:assert/strict';
import v8 from 'node:v8';
import vm from 'node:vm';
import { keepByText, keepByTexts } from './memo.ts';

describe('answers kept by text', () => {
  it('are worked out once for each text', () => {
    let asked = 0;
    const lengthOf = keepByText((text) => {
      asked++;
      return text.length;
    });
    assert.deepEqual([lengthOf('a pier'), lengthOf('a pier'), lengthOf('a barge')], [6, 6, 7]);
    assert.equal(asked, 2);
  });

  it('do not hold the articles that the texts were cut out of', () => {
    v8.setFlagsFromString('--expose-gc');
    const collect = vm.runInNewContext('gc') as () => void;
    const wordsOf = keepByText((text) => text.split(' '));
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 200; i++) wordsOf(`the old harbour of Lindvik ${i} ${'x'.repeat(500_000)}`.slice(4, 30));
    collect();
    const held = process.memoryUsage().heapUsed - before;
    assert.ok(held < 20e6, `${(held / 1e6).toFixed(0)} MB are held`);
  });
});

describe('answers kept by two texts', () => {
  it('are worked out once for each two in their order', () => {
    let asked = 0;
    const joined = keepByTexts((a, b) => {
      asked++;
      return `${a} ${b}`;
    });
    assert.deepEqual([joined('a', 'b'), joined('a', 'b'), joined('b', 'a')], ['a b', 'a b', 'b a']);
    assert.equal(asked, 2);
  });

  it('have a bound, however many texts one is held against', () => {
    v8.setFlagsFromString('--expose-gc');
    const collect = vm.runInNewContext('gc') as () => void;
    const joined = keepByTexts((a, b) => a < b);
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 100_000; i++) joined(`Lindvik ${i % 3}`, `Marren on the river ${i}`);
    collect();
    const held = process.memoryUsage().heapUsed - before;
    assert.ok(held < 6e6, `${(held / 1e6).toFixed(0)} MB are held`);
    assert.equal(joined('a', 'b'), true);
  });
});
