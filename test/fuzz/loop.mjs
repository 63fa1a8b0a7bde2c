// The fuzzing loop, in a worker so that a hang can be ended: mutates what reached new code, keeps what reaches more. One input in four runs in the
// program that counts what it reaches and may be kept; the others run in the program as it is, which costs half as much.

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

const { state, input, target, plain, points, runs, seed, seeds, found } = workerData;
globalThis.__cover = new Uint32Array(points);
const cover = globalThis.__cover;
const require = createRequire(import.meta.url);
const counting = require(target).fuzz;
const uncounted = require(plain).fuzz;

let random = seed >>> 0;
function next(n) {
  random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
  return Math.floor((random / 4294967296) * n);
}

const WORDS = [
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '``',
  "''",
  '\n\n',
  '\r\n',
  '\r',
  '\u001e',
  '\u0000',
  '\u200b',
  '\u202e',
  '😀',
  '\ud83d',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '<!--',
  '-->',
  '<b',
  '](http://x)',
  '```',
  '---\n',
  ' killed ',
  ' people ',
  ' injured ',
  ' at least ',
  ' more than ',
  ' dozens of ',
  ' between 5 and 7 ',
  ' 10-15 ',
  ' $3.2bn',
  ' 40 per cent ',
  ' on Monday ',
  ' May 6, 2024 ',
  ' 2 a.m. ',
  ' aged 44',
  ', 38, ',
  ' Mayor ',
  ' said ',
  ' told ',
  ' according to ',
  ' Anna Holm',
  ' Holm',
  ' Mr. ',
  ' Jr.',
  ' van der ',
  ' no ',
  ' half a million ',
  ' two-thirds ',
  ' including ',
  ' of whom ',
  ' initially ',
  ' last year ',
  ' could ',
  '.',
  ',',
  '...',
  '…',
  ' - ',
  '—',
  '1',
  '0',
  ',000',
  '.5',
  '%',
  'IX',
  ' Read more ',
  'Leave a Reply\n',
  '{“@context”:',
  'date 2024-05-06 ',
  'NORVILLE -- ',
  '\u0301',
  'é',
].map((w) => Buffer.from(w));

const corpus = [seeds, found]
  .filter((folder) => fs.existsSync(folder))
  .flatMap((folder) => fs.readdirSync(folder).map((f) => fs.readFileSync(path.join(folder, f))));
const old = corpus.length;
const reached = new Uint8Array(points);
let reachedCount = 0;

/** Marks what this run reached; true when any block ran for the first time, or much more often than ever. */
function isNew() {
  let fresh = false;
  for (let i = 0; i < points; i++) {
    const n = cover[i];
    if (n === 0) continue;
    const bucket = n === 1 ? 1 : n < 4 ? 2 : n < 16 ? 3 : n < 128 ? 4 : 5;
    if (reached[i] === 0) reachedCount++;
    if (bucket > reached[i]) {
      reached[i] = bucket;
      fresh = true;
    }
  }
  cover.fill(0);
  return fresh;
}

function mutate(bytes) {
  let b = bytes;
  for (let k = next(5) + 1; k > 0; k--) {
    const at = next(b.length + 1);
    const length = next(Math.min(64, b.length - at) + 1);
    const piece = WORDS[next(WORDS.length)];
    switch (next(8)) {
      case 0:
        b = Buffer.concat([b.subarray(0, at), piece, b.subarray(at)]);
        break;
      case 1:
        b = Buffer.concat([b.subarray(0, at), b.subarray(at + length)]);
        break;
      case 2:
        b = Buffer.concat([b.subarray(0, at), b.subarray(at, at + length), b.subarray(at)]);
        break;
      case 3:
        b = Buffer.concat([b.subarray(0, at), Buffer.from([next(256)]), b.subarray(at + 1)]);
        break;
      case 4: {
        const other = corpus[next(corpus.length)];
        const from = next(other.length + 1);
        b = Buffer.concat([b.subarray(0, at), other.subarray(from, from + next(200)), b.subarray(at)]);
        break;
      }
      case 5:
        b = Buffer.concat([b.subarray(0, at), ...Array(next(12) + 1).fill(piece), b.subarray(at)]);
        break;
      case 6:
        b = Buffer.concat([b.subarray(0, at), piece, b.subarray(at + length)]);
        break;
      default: {
        const to = next(b.length + 1);
        b = Buffer.concat([b.subarray(0, to), b.subarray(at, at + length), b.subarray(to)]);
      }
    }
  }
  // most inputs are small: what breaks a promise seldom needs more, and small ones run many times as fast
  const kind = next(32);
  const longest = kind === 0 ? 1024 : kind < 9 ? 200 : 72;
  if (b.length <= longest) return b;
  const from = next(b.length - longest + 1);
  return Buffer.concat([b.subarray(0, 1), b.subarray(from + 1, from + longest)]);
}

/** Runs one input. @param count whether what it reaches is counted. @returns true when it reached something new. */
function run(bytes, count) {
  input.set(bytes.subarray(0, input.length));
  Atomics.store(state, 1, bytes.length);
  Atomics.add(state, 4, 1);
  try {
    if (count) counting(bytes);
    else uncounted(bytes);
  } catch (error) {
    parentPort.postMessage({ bytes, error: error?.stack ?? String(error) });
  }
  return count && isNew();
}

/** The smaller of two drawn from the corpus. */
function draw() {
  const a = corpus[next(corpus.length)];
  const b = corpus[next(3) === 0 ? next(corpus.length) : Math.max(0, corpus.length - 1 - next(200))];
  return a.length < b.length ? a : b;
}

cover.fill(0);
for (const bytes of [...corpus]) run(bytes, true);
while (Atomics.load(state, 0) < runs) {
  const bytes = mutate(draw());
  if (run(bytes, next(4) === 0)) corpus.push(bytes);
  Atomics.add(state, 0, 1);
  Atomics.store(state, 2, corpus.length);
  Atomics.store(state, 3, reachedCount);
}
// the next run starts from what this one has learnt
fs.mkdirSync(found, { recursive: true });
for (const bytes of corpus.slice(old))
  fs.writeFileSync(path.join(found, createHash('sha1').update(bytes).digest('hex').slice(0, 16)), bytes);
