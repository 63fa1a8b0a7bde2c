import assert from 'node:assert/strict';
import v8 from 'node:v8';
import vm from 'node:vm';
import { readRecord } from '../../claims/read.ts';
import { groupOfPerson } from './members.ts';

const text = Array.from({ length: 100 }, (_, i) => `Mayor Anna Holmgren opened bridge ${i} in Marren on Friday.`).join(
  '\n\n',
);

describe('groupOfPerson', () => {
  const record = readRecord({ path: 'here.txt', text });
  const places = new Map([[record.path, record.people.map((_, i) => i)]]);
  const groupOf = (key: string) =>
    groupOfPerson(key, { slug: key, name: 'Anna Holmgren', forms: [], proven: true }, places, () => record);

  it('makes the places of a record once as long as nothing changes', () => {
    const [first, again] = [groupOf('person:one'), groupOf('person:one')];
    assert.ok(first.members.length >= 100);
    assert.ok(first.members.every((m, i) => m === again.members[i]));
  });

  it('does not keep them for every key that the people of an article ever had', () => {
    v8.setFlagsFromString('--expose-gc');
    const collect = vm.runInNewContext('gc') as () => void;
    groupOf('person:0');
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 2000; i++) groupOf(`person:${i}`);
    collect();
    const held = (process.memoryUsage().heapUsed - before) / 1e6;
    assert.ok(held < 5, `${held.toFixed(1)} MB are held of 2,000 keys`);
    assert.ok(groupOf('person:1').members.length >= 100);
  });
});
