import assert from 'node:assert/strict';
import { readArticle } from '../../text/read.ts';
import { findPeople } from './find.ts';
import { resolveReference } from './reference.ts';

const read = (text: string) => {
  const article = readArticle({ path: 'a.txt', text });
  return { article, people: findPeople(article) };
};

const names = (text: string): string[] => {
  const { people } = read(text);
  return people.readings.filter((r) => !r.weak).map((r) => text.slice(r.start, r.end));
};

/** The full name that each mention of `word` is given to. */
const owners = (text: string, word: string): string[] => {
  const { people } = read(text);
  return people.readings.filter((r) => text.slice(r.start, r.end) === word).map((r) => people.people[r.person]!.name);
};

describe('findPeople: spans', () => {
  it('leaves titles, possessives and brackets outside', () => {
    assert.deepEqual(names("Defence Minister Ruth Abernathy's aide left."), ['Ruth Abernathy']);
    assert.deepEqual(names('Dr. Ana Belmonte, 51, said no.'), ['Ana Belmonte']);
    assert.deepEqual(names('"I trust [Finance Minister Ruth] Abernathy," he said. Ruth Abernathy smiled.'), [
      'Abernathy',
      'Ruth Abernathy',
    ]);
  });
  it('takes particles, hyphens, initials, suffixes and nicknames along', () => {
    assert.deepEqual(names('Captain Joris van der Meulen resigned.'), ['Joris van der Meulen']);
    assert.deepEqual(names('Judge J.K. Bellweather ruled.'), ['J.K. Bellweather']);
    assert.deepEqual(names('Senator Marcus Hollowell Jr. voted.'), ['Marcus Hollowell Jr.']);
    assert.deepEqual(names('Singer Leroy "Duke" Hargrove died.'), ['Leroy "Duke" Hargrove']);
    assert.deepEqual(names("Mayor Anne-Lise d'Armont spoke."), ["Anne-Lise d'Armont"]);
  });
  it('finds nobody among places, firms, ships and feasts', () => {
    for (const text of [
      'The frigate Marlin left Gibraltar on Monday.',
      'Toyota and Boeing cut jobs in Ohio.',
      'Halvorsen & Pruitt Ltd. closed.',
      'The Okoro bridge was shut.',
      'Christmas came early in Santa Cruz.',
      'President and Prime Minister met.',
    ])
      assert.deepEqual(names(text), [], text);
  });
  it('reads lines in capitals by the names the article gives', () => {
    assert.deepEqual(names('TENNIS - BELMONTE OUT OF OPEN\nChampion Ana Belmonte hurt her knee.'), [
      'BELMONTE',
      'Ana Belmonte',
    ]);
    assert.deepEqual(names('TENNIS - RAIN STOPS PLAY AT OPEN\nIt rained.'), []);
  });
});

describe('findPeople: who is who', () => {
  it('gives a bare surname to the nearest bearer', () => {
    const text = 'Mayor Ana Roldan spoke. Roldan smiled. Judge Luis Roldan came later. Roldan sat down.';
    assert.deepEqual(owners(text, 'Roldan'), ['Ana Roldan', 'Luis Roldan']);
  });
  it('gives it to nobody when both stand in one sentence', () => {
    const text = 'Mayor Ana Roldan met Judge Luis Roldan. Roldan smiled.';
    assert.deepEqual(owners(text, 'Roldan'), ['Roldan']);
  });
  it('tells bearers apart by their titles', () => {
    const text = 'Ana Roldan, a nurse, met Luis Roldan, a miner. Mrs Roldan said no. Mr Roldan said yes.';
    assert.deepEqual(owners(text, 'Roldan'), ['Ana Roldan', 'Luis Roldan']);
  });
  it('knows family names that stand first', () => {
    const text = 'Lawmaker Kim Tae-woo spoke. Kim left.';
    assert.deepEqual(owners(text, 'Kim'), ['Kim Tae-woo']);
  });
  it('reads roles before and after, present and former', () => {
    const { people } = read('Former Finance Minister Ruth Abernathy met Tom Quill, the head of the port authority.');
    assert.deepEqual(
      people.people.map((p) => p.roles.map((r) => [r.role, r.former])),
      [[['Finance Minister', true]], [['head of the port authority', false]]],
    );
  });
});

describe('resolveReference', () => {
  const at = (text: string, word: string, skip = 0): string | null => {
    const { article, people } = read(text);
    const index = article.tokens.findIndex((t, i) => t.lower === word && i >= skip);
    const person = resolveReference(article, people, index);
    return person === null ? null : people.people[person]!.name;
  };
  it('resolves pronouns by gender', () => {
    const text = 'Maria Lindell met Oskar Brandt. She said no.';
    assert.equal(at(text, 'she'), 'Maria Lindell');
    assert.equal(at('Maria Lindell met Oskar Brandt. He said no.', 'he'), 'Oskar Brandt');
    assert.equal(at('Rain fell. He said no.', 'he'), null);
  });
  it('resolves role descriptions', () => {
    const text =
      'Norwegian Prime Minister Maria Lindell met Mayor Oskar Brandt. The mayor smiled. The Norwegian minister did not.';
    assert.equal(at(text, 'the'), 'Oskar Brandt');
    assert.equal(at(text, 'the', 14), 'Maria Lindell');
    assert.equal(at('Mayor Oskar Brandt left. The governor stayed.', 'the'), null);
  });
});
