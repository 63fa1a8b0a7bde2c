/** Whether a text reads as prose: sentences of English words, not a list, a log, code or data. */
import { FUNCTION_WORDS } from './prose.data.ts';

/** Only so much of a text is looked at, in UTF-16 code units. */
const SAMPLE = 48_000;
const LINE = 1_500;
/** A line that a program wrote: a time stamp, a log level, code, a list of settings. */
const MACHINE =
  /^\s*(\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d|\[?(DEBUG|INFO|WARN|ERROR|TRACE)\b|[{}<>#$]|\/\/|\w+\s*[=(]|import\b|const\b)/;

interface Reading {
  words: number;
  prose: number;
}

function readLine(line: string): Reading {
  const words = line.slice(0, LINE).match(/[\p{L}\p{M}’']+/gu) ?? [];
  if (words.length < 4 || MACHINE.test(line)) return { words: words.length, prose: 0 };
  let common = 0;
  for (const w of words) if (FUNCTION_WORDS.has(w.toLowerCase())) common++;
  const letters = words.reduce((n, w) => n + w.length, 0);
  const isProse = common * 7 >= words.length && letters * 2 >= Math.min(line.length, LINE);
  return { words: words.length, prose: isProse ? words.length : 0 };
}

/**
 * @param text a file's text; only its first 48,000 code units are read.
 * @returns true when at least half of its words, or at least sixty of them, stand in lines that read as sentences.
 */
export function readsAsProse(text: string): boolean {
  const total: Reading = { words: 0, prose: 0 };
  let fenced = false;
  for (const line of text.slice(0, SAMPLE).split(/\r\n|\r|\n/)) {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    if (fenced) continue;
    const r = readLine(line);
    total.words += r.words;
    total.prose += r.prose;
  }
  return total.prose >= 60 ? total.prose * 8 >= total.words : total.prose >= 4 && total.prose * 2 >= total.words;
}
