/**
 * What reading numbers costs: as a share of one full compromise parse of the same text, and as text grows on hostile lines.
 *   npx tsx test/bench/numbers.bench.ts [FOLDER of .txt files]
 * Exits 1 when over budget: 3 % of compromise, growth exponent 1.25.
 */
import fs from 'node:fs';
import path from 'node:path';
import nlp from 'compromise';
import { findNumbers } from '../../src/mentions/numbers/find.ts';
import type { Article } from '../../src/text/article.ts';
import { readArticle } from '../../src/text/read.ts';
import { makeCorpus } from '../support/corpus.ts';
import { exponent, quantile } from './measure.ts';

const SHARE = 0.03;
const GROWTH = 1.25;
const HOSTILE: readonly (readonly [string, string])[] = [
  ['digits', '7'],
  ['digits and commas', '1,'],
  ['digits and stops', '1.'],
  ['digits and hyphens', '1-'],
  ['digits and slashes', '1/'],
  ['digits and colons', '12:'],
  ['commas', ','],
  ['number words', 'forty thousand and '],
  ['scale words', 'hundred thousand million '],
  ['and', 'two and '],
  ['minus', '- '],
  ['plus', '+'],
  ['brackets', '('],
  ['thin groups', '123 '],
  ['modifiers', 'more than about '],
  ['ages', 'aged 5 and '],
  ['years', '1999-'],
  ['months', 'May '],
  ['weekdays', 'Sunday, '],
  ['currency', '$'],
  ['no', 'no '],
  ['dozens', 'dozens of '],
  ['capital names', 'Ab 12 '],
];

/** Milliseconds of processor time that `run` takes: other programs on the machine do not count. */
function cost(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function folder(dir: string): { path: string; text: string }[] {
  return (fs.readdirSync(dir, { recursive: true }) as string[])
    .filter((f) => f.endsWith('.txt'))
    .map((f) => ({ path: f, text: fs.readFileSync(path.join(dir, f), 'utf8') }));
}

function share(): boolean {
  const dir = process.argv[2];
  const documents = dir ? folder(dir) : makeCorpus(60).documents;
  const articles: Article[] = documents.map((d) => readArticle(d));
  const size = documents.reduce((n, d) => n + d.text.length, 0);
  for (const a of articles) findNumbers(a);
  const ours: number[] = [];
  for (let n = 0; n < 7; n++) ours.push(cost(() => articles.map((a) => findNumbers(a))));
  for (const d of documents.slice(0, 5)) nlp(d.text);
  const theirs = cost(() => documents.map((d) => nlp(d.text)));
  const ms = quantile(ours, 0.5);
  const ratio = ms / theirs;
  console.log(
    `${(size / 1e6).toFixed(2)} MB: numbers ${ms.toFixed(1)} ms (${(size / ms / 1000).toFixed(1)} MB/s), compromise ${theirs.toFixed(0)} ms: ${(ratio * 100).toFixed(2)} % (budget ${SHARE * 100} %)`,
  );
  return ratio <= SHARE;
}

function growth(): boolean {
  let ok = true;
  for (const [name, unit] of HOSTILE) {
    const points: [number, number][] = [];
    for (const size of [250_000, 500_000, 1_000_000]) {
      const article = readArticle({
        path: 'hostile.txt',
        text: unit.repeat(Math.ceil(size / unit.length)).slice(0, size),
      });
      points.push([
        size,
        Math.max(
          0.05,
          cost(() => findNumbers(article)),
        ),
      ]);
    }
    const slope = exponent(points);
    const last = points[points.length - 1]![1];
    // Under 50 ms a megabyte the slope is timer noise.
    const good = slope <= GROWTH || last < 50;
    ok &&= good;
    console.log(
      `${good ? 'ok  ' : 'OVER'}  ${name.padEnd(20)} 1 MB in ${last.toFixed(1).padStart(7)} ms, growth ${slope.toFixed(2)}`,
    );
  }
  return ok;
}

const cheap = share();
const linear = growth();
process.exitCode = cheap && linear ? 0 : 1;
