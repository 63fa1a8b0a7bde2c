// Reads what the suite in the extension host reports: one JSON object a line, `{line}` for people, `{stats}` at the end.
import fs from 'node:fs';
import path from 'node:path';

/** What marks a report line among everything else a console prints, where the suite has no file to write to. */
const MARK = 'CROSSCHECK-REPORT ';

/** Gathers the messages of one run and shows their lines as they come. */
export class Report {
  /** @type {{passes: number, failures: number, pending: number} | undefined} mocha's own statistics; absent until its end */
  stats;

  /** @param {string} json one message */
  add(json) {
    const message = JSON.parse(json);
    if (message.line !== undefined) console.log(`  ${message.line}`);
    if (message.stats) this.stats = message.stats;
  }

  /** Takes a console line, if it is a message. @param {string} text */
  addConsole(text) {
    const at = text.indexOf(MARK);
    if (at >= 0) this.add(text.slice(at + MARK.length));
  }
}

/**
 * Follows a report file while the suite writes it.
 * @param {string} folder in which the file is made
 * @returns the report, the file to name in CROSSCHECK_REPORT, and how to read the rest and stop
 */
export function followFile(folder) {
  const report = new Report();
  const file = path.join(folder, 'report.jsonl');
  fs.writeFileSync(file, '');
  let taken = 0;
  const read = () => {
    const text = fs.readFileSync(file, 'utf8');
    const end = text.lastIndexOf('\n') + 1;
    for (const line of text.slice(taken, end).split('\n')) if (line) report.add(line);
    taken = Math.max(taken, end);
  };
  const timer = setInterval(read, 100);
  return {
    report,
    file,
    stop() {
      clearInterval(timer);
      read();
    },
  };
}

/**
 * The verdict on a run: what a host says (an exit code) is not enough, since a suite without a test ends well too.
 * @param {Report} report
 * @param {unknown} code the host's exit code
 * @returns counts; a run that ended badly or proved nothing counts as a failure more, with the reason
 */
export function verdict(report, code) {
  const { passes = 0, failures = 0, pending = 0 } = report.stats ?? {};
  const trouble = [
    !report.stats && `the suite did not report its end (${code})`,
    report.stats && passes + failures === 0 && 'the suite held no test',
    report.stats && passes > 0 && failures === 0 && code !== 0 && `the host ended with ${code}`,
  ].find(Boolean);
  return { passed: passes, failed: failures + (trouble ? 1 : 0), skipped: pending, trouble: trouble || undefined };
}
