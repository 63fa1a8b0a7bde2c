/**
 * Speed of the people reader as a share of one full compromise parse of the same text, and its growth.
 *   npx tsx test/bench/people.bench.ts [file …]
 * Without files it reads the sample articles, repeated.
 */
import fs from 'node:fs';
import nlp from 'compromise/three';
import { findPeople } from '../../src/mentions/people/find.ts';
import { readArticle } from '../../src/text/read.ts';

const files = process.argv.slice(2);
const seeds = new URL('../../seeds/', import.meta.url);
const texts =
  files.length > 0
    ? files.map((f) => fs.readFileSync(f, 'utf8'))
    : fs
        .readdirSync(seeds)
        .filter((f) => f.endsWith('.txt'))
        .map((f) => fs.readFileSync(new URL(f, seeds), 'utf8'));

function best(run: () => void, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const articles = texts.map((text, i) => readArticle({ path: `${i}`, text }));
const bytes = texts.reduce((n, t) => n + Buffer.byteLength(t), 0);
for (let i = 0; i < 20; i++) for (const a of articles) findPeople(a);
const people = best(() => {
  for (const a of articles) findPeople(a);
}, 15);
const parse = best(() => {
  for (const t of texts) nlp(t);
}, 3);
const rate = (ms: number): string => `${(bytes / 1e6 / (ms / 1000)).toFixed(2)} MB/s`;
console.log(`text          ${(bytes / 1000).toFixed(0)} kB in ${texts.length} articles`);
console.log(`people        ${people.toFixed(2)} ms  ${rate(people)}`);
console.log(`compromise    ${parse.toFixed(2)} ms  ${rate(parse)}`);
console.log(`share         ${((100 * people) / parse).toFixed(2)} % (budget 4 %)`);

const long = texts.join('\n\n');
const one = readArticle({ path: 'x', text: long });
const eight = readArticle({ path: 'x', text: `${long}\n\n`.repeat(8) });
const small = best(() => findPeople(one), 5);
const large = best(() => findPeople(eight), 5);
console.log(`growth        ${(large / small).toFixed(2)} times for 8 times the text`);
const names = readArticle({
  path: 'x',
  text: `${'Ana Roe '.repeat(20000)}. ${'A. '.repeat(20000)} ${'Roe, '.repeat(20000)}`,
});
console.log(
  `hostile       ${best(() => findPeople(names), 1).toFixed(0)} ms for ${(names.text.length / 1000).toFixed(0)} kB of names`,
);
