import assert from 'node:assert/strict';
import { rolePartsOf } from '../align/people/role.ts';
import { createEngine } from '../engine/create.ts';
import type { Finding } from './finding.ts';
import { excludeEachOther } from './person-role.ts';

function findings(code: string, files: Readonly<Record<string, string>>): Finding[] {
  const engine = createEngine();
  for (const [path, text] of Object.entries(files)) engine.update(path, text);
  return engine.findings().filter((f) => f.code === code);
}

describe('person.spelling', () => {
  it('tells each file of the spellings in the others, and which is the most frequent', () => {
    const found = findings('person.spelling', {
      'a.txt': 'Chess player Dmytro Halenko won the final.',
      'b.txt': 'Chess player Dmitro Halenko took the title.',
      'c.txt': 'Chess player Dmytro Halenko got the cup.',
    });
    assert.deepEqual(
      found.map((f) => [f.primary.path, f.severity]),
      [
        ['a.txt', 'hint'],
        ['b.txt', 'hint'],
        ['c.txt', 'hint'],
      ],
    );
    assert.deepEqual(
      found[1]!.related.map((r) => r.path),
      ['a.txt', 'c.txt'],
    );
    assert.match(
      found[1]!.message,
      /Dmitro Halenko here.*Dmytro Halenko \(twice, in a\.txt, c\.txt\); most often Dmytro Halenko/,
    );
  });
  it('is silent on shorter forms, capitals and diacritics', () => {
    for (const other of ['HALENKO', 'Halenko', 'D. Halenko', 'DMYTRO HALENKO', 'Dmytró Halenko'])
      assert.deepEqual(
        findings('person.spelling', { 'a.txt': 'Mayor Dmytro Halenko won.', 'b.txt': `Mayor ${other} won.` }),
        [],
        other,
      );
    assert.deepEqual(findings('person.spelling', { 'a.txt': 'Sheriff Bob Carver won.', 'b.txt': 'Carver won.' }), []);
  });
  it('tells of two forms of a given name in full names', () => {
    const found = findings('person.spelling', {
      'a.txt': 'Sheriff Bob Carver won.',
      'b.txt': 'Sheriff Robert Carver won.',
    });
    assert.deepEqual(
      found.map((f) => f.severity),
      ['hint', 'hint'],
    );
  });
  it('joins a rare given name with one letter too many, not two usual ones', () => {
    const spelt = (a: string, b: string): number =>
      findings('person.spelling', { 'a.txt': `Sheriff ${a} won.`, 'b.txt': `Sheriff ${b} won.` }).length;
    assert.equal(spelt('Torbane Carver', 'Torybane Carver'), 2);
    assert.equal(spelt('Martin Carver', 'Martina Carver'), 0);
  });
  it('keeps its fingerprint when text is added before', () => {
    const of = (pad: string): string | undefined =>
      findings('person.spelling', {
        'a.txt': `${pad}Chess player Dmytro Halenko won the final.`,
        'b.txt': 'Chess player Dmitro Halenko took the title.',
      })[0]?.fingerprint;
    assert.ok(of(''));
    assert.equal(of('It rained.\n\n'), of(''));
  });
});

describe('person.role', () => {
  const exclude = (a: string, b: string): boolean => excludeEachOther(rolePartsOf(a, false), rolePartsOf(b, false));
  it('finds offices that exclude each other', () => {
    assert.ok(exclude("head of Tarbes's city administration", "head of Tarbes's military administration"));
    assert.ok(exclude('head of the port authority', 'head of the harbour police'));
    assert.ok(exclude('Norwegian Prime Minister', 'Prime Minister of Denmark'));
    assert.ok(exclude('finance minister', 'defence minister'));
  });
  it('tells an office from its deputy', () => {
    assert.ok(exclude('Assistant District Attorney', 'County District Attorney'));
    assert.ok(exclude('deputy mayor of Norley', 'mayor of Norley'));
    assert.equal(exclude('deputy harbour director', 'finance director'), false);
  });
  it('lets roles that go together be', () => {
    for (const [a, b] of [
      ['president', 'commander-in-chief'],
      ['senator', 'candidate'],
      ['Prime Minister', 'Norwegian Prime Minister'],
      ["Norway's prime minister", 'Norwegian premier'],
      ['minister', 'transport minister'],
      ['assistant professor', 'professor'],
      ['deputy mayor', 'deputy mayor for transport'],
      ['TPD Chief', 'Tulsa Police Chief'],
      ['spokesman', 'spokesperson for the port authority'],
      ['author', 'mother'],
    ] as const)
      assert.equal(exclude(a, b), false, `${a} / ${b}`);
  });
  it('lets former offices be', () => {
    assert.equal(
      excludeEachOther(rolePartsOf('finance minister', true), rolePartsOf('defence minister', false)),
      false,
    );
  });
  it('is told in both files', () => {
    const found = findings('person.role', {
      'a.txt': 'Nadia Osei, head of the port authority, said the oil was contained.',
      'b.txt': 'Nadia Osei, head of the harbour police, said the oil was contained.',
    });
    assert.deepEqual(
      found.map((f) => [f.primary.path, f.related[0]?.path, f.severity]),
      [
        ['a.txt', 'b.txt', 'information'],
        ['b.txt', 'a.txt', 'information'],
      ],
    );
  });
});
