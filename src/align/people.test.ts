import assert from 'node:assert/strict';
import { readRecord } from '../claims/read.ts';
import type { ArticleRecord } from '../claims/record.ts';
import { PeopleIndex } from './people.ts';

type File = readonly [path: string, text: string, published?: string];

const recordOf = ([path, text, published]: File): ArticleRecord =>
  readRecord(published === undefined ? { path, text } : { path, text, published });

function indexOf(files: readonly File[]): PeopleIndex {
  const index = new PeopleIndex();
  for (const f of files) index.update(recordOf(f));
  return index;
}

/** Entity of the first person mention of a file that reads `text`. */
function entityOf(index: PeopleIndex, file: File, text: string): string | null {
  const record = recordOf(file);
  const mention = record.persons.find((p) => p.text === text);
  assert.ok(mention, `${text} is no mention of ${file[0]}: ${record.persons.map((p) => p.text).join(', ')}`);
  return index.identity(file[0], mention.person)?.entity ?? null;
}

function said(path: string, name: string, role = 'Harbour master', published?: string): File {
  const text = `${role} ${name} said the quay was closed.`;
  return published === undefined ? [path, text] : [path, text, published];
}

describe('PeopleIndex', () => {
  const same: readonly (readonly [string, string, string])[] = [
    ['y, yy and i at the end', 'Taras Velytsky', 'Taras Velytskyy'],
    ['i and ii', 'Vasili Horenko', 'Vasilii Horenko'],
    ['y and i', 'Dmytro Halenko', 'Dmitro Halenko'],
    ['doubled letters', 'Emanuel Brassard', 'Emmanuel Brasard'],
    ['ks and x', 'Aleksander Brandt', 'Alexander Brandt'],
    ['w and v', 'Wasil Nowikow', 'Vasil Novikov'],
    ['tsch and ch', 'Oleh Petschenko', 'Oleh Pechenko'],
    ['kh and h', 'Akhmat Sukhov', 'Ahmat Suhov'],
    ['diacritics', 'José Ibáñez', 'Jose Ibanez'],
    ['a nickname', 'Dave Okafor', 'David Okafor'],
    ['spellings of one given name', 'Mohammed Barzinji', 'Muhammad Barzinji'],
    ['one letter in a long given name', 'Ekaterina Lozova', 'Ekatarina Lozova'],
    ['one vowel in a long surname with the same given name', 'Ilse Brandwacht', 'Ilse Brandwecht'],
    ['an initial when one person fits', 'Vera Brandwacht', 'V. Brandwacht'],
  ];
  for (const [why, a, b] of same)
    it(`takes "${a}" and "${b}" for one: ${why}`, () => {
      const files = [said('a.txt', a), said('b.txt', b)] as const;
      const index = indexOf(files);
      const entity = entityOf(index, files[0], a);
      assert.ok(entity);
      assert.equal(entityOf(index, files[1], b), entity);
    });

  const apart: readonly (readonly [string, string, string])[] = [
    ['given names of one stem', 'Vladimir Harsky', 'Volodymyr Harsky'],
    ['two given names', 'John Healey', 'John Kelly'],
    ['one surname, two given names', 'Marta Lindell', 'Oskar Lindell'],
    ['a feminine form', 'Daniel Roskova', 'Daniela Roskova'],
    ['one letter in a short given name', 'Maria Ferro', 'Mario Ferro'],
    ['one consonant in the surname', 'Karl Johnson', 'Karl Johnston'],
    ['generations', 'Earl Whitby Jr.', 'Earl Whitby III'],
    ['middle initials', 'George H. Farlow', 'George W. Farlow'],
  ];
  for (const [why, a, b] of apart)
    it(`keeps "${a}" and "${b}" apart: ${why}`, () => {
      const files = [said('a.txt', a), said('b.txt', b)] as const;
      const index = indexOf(files);
      assert.notEqual(entityOf(index, files[0], a), entityOf(index, files[1], b));
    });

  it('leaves a usual name with and without an initial possible, not one', () => {
    const files = [said('a.txt', 'George Bush', 'Farmer'), said('b.txt', 'George W. Bush', 'Singer')] as const;
    const index = indexOf(files);
    assert.notEqual(entityOf(index, files[0], 'George Bush'), entityOf(index, files[1], 'George W. Bush'));
  });

  it('joins them when the articles give them one role', () => {
    const files = [said('a.txt', 'Mark Tolland', 'Sheriff'), said('b.txt', 'Mark J. Tolland', 'Sheriff')] as const;
    const index = indexOf(files);
    assert.equal(entityOf(index, files[0], 'Mark Tolland'), entityOf(index, files[1], 'Mark J. Tolland'));
  });

  it('gives a bare surname to the only person, and to nobody when two fit', () => {
    const bare: File = ['c.txt', 'Mr Lindell said no. Then Mr Lindell left.'];
    const one = [said('a.txt', 'Oskar Lindell'), bare] as const;
    const alone = indexOf(one);
    assert.equal(entityOf(alone, bare, 'Lindell'), entityOf(alone, one[0], 'Oskar Lindell'));
    const two = [...one, said('b.txt', 'Anton Lindell')] as const;
    const index = indexOf(two);
    assert.notEqual(entityOf(index, bare, 'Lindell'), entityOf(index, two[0], 'Oskar Lindell'));
    assert.notEqual(entityOf(index, bare, 'Lindell'), entityOf(index, two[2], 'Anton Lindell'));
  });

  it('proves a weak name by another article, and forgets the proof with it', () => {
    const weak: File = ['a.txt', 'The vote went against Ostrander. Reporters asked Ostrander.'];
    const record = recordOf(weak);
    const index = new PeopleIndex();
    index.update(record);
    const mention = record.persons.find((p) => p.text === 'Ostrander');
    if (!mention || !record.people[mention.person]?.weak) return assert.equal(mention, undefined);
    assert.equal(index.identity('a.txt', mention.person), null);
    index.takeChangedPaths();
    index.update(recordOf(said('b.txt', 'Hilda Ostrander')));
    assert.ok(index.identity('a.txt', mention.person));
    assert.ok(index.takeChangedPaths().has('a.txt'));
    index.remove('b.txt');
    assert.equal(index.identity('a.txt', mention.person), null);
  });

  const corpus: readonly File[] = [
    said('a.txt', 'Taras Velytsky', 'Mayor'),
    said('b.txt', 'Taras Velytskyy', 'Mayor'),
    said('c.txt', 'Olha Velytska', 'Senator'),
    ['d.txt', 'Mr Velytsky said no.'],
    said('e.txt', 'Dave Okafor'),
    said('f.txt', 'David M. Okafor'),
    said('g.txt', 'Kim Tae-woo', 'Lawmaker'),
    ['h.txt', '"No," said Mr Okafor. Mrs Okafor agreed.'],
  ];
  const state = (index: PeopleIndex, files: readonly File[]): unknown =>
    files.map((f) => [f[0], recordOf(f).people.map((_, i) => index.identity(f[0], i))]);

  it('is the same whatever the order of the files', () => {
    const forth = indexOf(corpus);
    const back = indexOf([...corpus].reverse());
    assert.deepEqual(state(back, corpus), state(forth, corpus));
    for (const f of corpus)
      for (const p of recordOf(f).people.keys()) {
        const key = `person:${forth.identity(f[0], p)?.entity}`;
        assert.deepEqual(back.group(key), forth.group(key));
      }
  });

  it('is as if built anew after changes and removals', () => {
    const index = indexOf(corpus);
    index.update(recordOf(said('a.txt', 'Nobody Else', 'Mayor')));
    index.remove('c.txt');
    index.update(recordOf(corpus[0]!));
    index.remove('f.txt');
    const left = corpus.filter((f) => f[0] !== 'c.txt' && f[0] !== 'f.txt');
    assert.deepEqual(state(index, left), state(indexOf(left), left));
  });

  it('keeps entities when files with other spellings come', () => {
    const before = indexOf(corpus.slice(0, 1));
    const entity = entityOf(before, corpus[0]!, 'Taras Velytsky');
    const after = indexOf([
      ...corpus,
      said('x.txt', 'Taras Velytskyi', 'Mayor'),
      said('y.txt', 'Taras Velytskyi', 'Mayor'),
    ]);
    assert.equal(entityOf(after, corpus[0]!, 'Taras Velytsky'), entity);
  });

  it('looks again only at the names concerned', () => {
    const index = indexOf(corpus);
    index.takeChangedGroups();
    index.takeChangedPaths();
    index.update(recordOf(said('z.txt', 'Ximena Quintanilla')));
    assert.deepEqual([...index.takeChangedPaths()], []);
    assert.equal(index.takeChangedGroups().size, 1);
  });
});
