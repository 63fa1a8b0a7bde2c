import assert from 'node:assert/strict';
import { readsAsProse } from './prose.ts';

describe('readsAsProse', () => {
  it('takes short and long reports', () => {
    assert.ok(readsAsProse('Nine people were hurt when the bridge at Oswick gave way, the county said.'));
    assert.ok(
      readsAsProse('# Oswick bridge\n\nIt fell on Monday. Nobody had closed it, and the mayor did not know why.\n'),
    );
  });
  it('finds the article in a page with debris around it', () => {
    const debris = Array.from({ length: 30 }, (_, i) => `var slot${i} = document.getElementById('ad-${i}');`).join(
      '\n',
    );
    const body =
      'The ferry had left the harbour at nine and was on its way to the island when the engine failed, said the owner. '.repeat(
        4,
      );
    assert.ok(readsAsProse(`${debris}\n${body}\n${debris}`));
  });
  it('refuses lists, logs, code and data', () => {
    assert.ok(!readsAsProse('requests==2.1\nnumpy>=1.20\nflask\npytest-cov\n'));
    assert.ok(!readsAsProse('2024-01-05 10:00:01 INFO the server was started on port 80\n'.repeat(40)));
    assert.ok(!readsAsProse('const a = 1;\nfunction go() {\n  return a;\n}\n'));
    assert.ok(!readsAsProse('id;name;count\n1;Oswick;9\n2;Lind;4\n'));
    assert.ok(!readsAsProse('alpha\nbeta\ngamma\ndelta\n'));
    assert.ok(!readsAsProse(''));
  });
});
