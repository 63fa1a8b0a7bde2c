/** Articles that are gone leave nothing behind: a window that is open for weeks sees thousands of files come and go. */
import assert from 'node:assert/strict';
import v8 from 'node:v8';
import vm from 'node:vm';
import { RecordCache } from '../../src/engine/cache.ts';
import { createLocalReader } from '../../src/engine/local-reader.ts';
import { CollectionMemory } from '../../src/engine/memory.ts';
import { createReopeningService } from '../../src/engine/reopening.ts';
import { createService } from '../../src/engine/service.ts';
import { MemoryStore } from '../support/memory-store.ts';

const pause = async (): Promise<void> => {};
const never = () => () => {};

/** A name that is worth its weight: what keeps 1,000 of them keeps 10 MB. */
const nameOf = (i: number): string => `${'long/'.repeat(2000)}${i}.txt`;

const TEXT =
  'Four passengers drowned when the ferry Lind capsized off Marren on Friday. “We saw no lights at all,” said harbour master Anna Holm, 41. The rescue took six hours.';

describe('articles that are gone', function () {
  this.timeout(60_000);

  it('leave nothing behind in the engine', async () => {
    v8.setFlagsFromString('--expose-gc');
    const collect = vm.runInNewContext('gc') as () => void;
    const store = new MemoryStore();
    const memory = new CollectionMemory('articles', {
      store,
      version: '1',
      records: new RecordCache({ store, version: '1' }),
    });
    const service = createReopeningService(createService(createLocalReader(), pause), memory, pause, never);
    await service.update('here.txt', TEXT.replace('Four', 'Six'));
    await service.settle();
    const comeAndGo = async (from: number, to: number): Promise<void> => {
      for (let i = from; i < to; i++) {
        await service.update(nameOf(i), TEXT);
        if (i % 100 === 0) assert.ok(service.queries.findings().length > 0, 'it was taken');
        await service.remove(nameOf(i));
      }
    };
    await comeAndGo(0, 300);
    collect();
    const before = process.memoryUsage().heapUsed;
    await comeAndGo(300, 1300);
    collect();
    const held = (process.memoryUsage().heapUsed - before) / 1e6;
    assert.deepEqual(service.queries.paths(), ['here.txt']);
    // code that the engine compiles meanwhile takes 1 or 2
    assert.ok(held < 5, `${held.toFixed(1)} MB are held of 1,000 articles that are gone`);
    service.dispose();
  });

  it('leave no version behind that was edited', async () => {
    v8.setFlagsFromString('--expose-gc');
    const collect = vm.runInNewContext('gc') as () => void;
    const service = createService(createLocalReader(), pause);
    const paths = Array.from({ length: 12 }, (_, i) => `${i}.txt`);
    const write = async (killed: string): Promise<void> => {
      for (const path of paths) await service.update(path, TEXT.replace('Four', path === '0.txt' ? 'Twenty' : killed));
      await service.settle();
      assert.ok(service.queries.findings().length > 0, 'they are compared');
    };
    await write('Four');
    const before = paths.map((path) => new WeakRef(service.queries.record(path)!));
    await write('Nine');
    // what a reference was made to stays until the turn is over
    await new Promise((next) => setTimeout(next, 10));
    collect();
    const held = paths.filter((path, i) => path !== '0.txt' && before[i]!.deref() !== undefined);
    assert.deepEqual(held, []);
    service.dispose();
  });
});
