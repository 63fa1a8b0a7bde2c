import assert from 'node:assert/strict';
import { filterNodes, LIST_LIMIT, limited, type TreeNode } from './node.ts';

const node = (label: string, children: TreeNode[] = []): TreeNode => ({
  id: label,
  label,
  description: '',
  icon: 'file',
  ...(children.length > 0 ? { children: () => children } : {}),
});
const shape = (nodes: readonly TreeNode[]): unknown => nodes.map((n) => [n.label, shape(n.children?.() ?? [])]);

describe('filterNodes', () => {
  const nodes = [node('people drowned', [node('ferry.txt'), node('dam.txt')]), node('boats lost', [node('dam.txt')])];
  it('keeps a node that matches with all its children', () => {
    assert.deepEqual(shape(filterNodes(nodes, 'drowned')), [
      [
        'people drowned',
        [
          ['ferry.txt', []],
          ['dam.txt', []],
        ],
      ],
    ]);
  });
  it('keeps a parent of what matches, with that only', () => {
    assert.deepEqual(shape(filterNodes(nodes, 'FERRY')), [['people drowned', [['ferry.txt', []]]]]);
  });
  it('asks for every word', () => {
    assert.deepEqual(shape(filterNodes(nodes, 'boats drowned')), []);
    assert.equal(filterNodes(nodes, '  '), nodes);
  });
});

describe('limited', () => {
  const more = (n: number): string => `${n} more`;
  it('says how many more there are', () => {
    const list = limited(
      Array.from({ length: LIST_LIMIT + 3 }, (_, i) => node(String(i))),
      'x',
      more,
    );
    assert.equal(list.length, LIST_LIMIT + 1);
    assert.equal(list.at(-1)?.label, '3 more');
  });
  it('leaves a short list as it is', () => {
    const list = [node('a')];
    assert.equal(limited(list, 'x', more), list);
  });
});
