/** What the suite tells the driver outside: a line for people, or mocha's statistics once it has ended. */
export type Message = { line: string } | { stats: { passes: number; failures: number; pending: number } };

/**
 * Runs every test that was defined.
 *
 * @param send takes each message to the driver
 * @param grep run only the tests whose full title matches this regular expression; empty for all
 * @throws (rejects) when a test failed, so that the host's exit code tells it too
 */
export async function runSuite(send: (message: Message) => void, grep: string): Promise<void> {
  if (grep) mocha.grep(new RegExp(grep));
  mocha.reporter(reporterTo(send) as unknown as Mocha.ReporterConstructor);
  // mocha.run() of the browser build reads window.location; the method it wraps does not.
  const failures = await new Promise<number>((resolve) => {
    Mocha.prototype.run.call(mocha as unknown as Mocha, resolve);
  });
  if (failures > 0) throw new Error(`${failures} integration tests failed`);
}

function reporterTo(send: (message: Message) => void) {
  return class {
    constructor(runner: Mocha.Runner) {
      let depth = 0;
      const indent = () => '  '.repeat(Math.max(0, depth - 1));
      const stats = { passes: 0, failures: 0, pending: 0 };
      runner.on('suite', (suite) => {
        if (!suite.root) send({ line: `${indent()}${suite.title}` });
        depth++;
      });
      runner.on('suite end', () => {
        depth--;
      });
      runner.on('pass', (test) => {
        stats.passes++;
        send({ line: `${indent()}ok    ${test.title} (${test.duration ?? 0} ms)` });
      });
      runner.on('pending', (test) => {
        stats.pending++;
        send({ line: `${indent()}skip  ${test.title}` });
      });
      runner.on('fail', (test, error: Error) => {
        stats.failures++;
        send({ line: `${indent()}FAIL  ${test.title}` });
        for (const line of (error.stack ?? String(error)).split('\n')) send({ line: `${indent()}      ${line}` });
      });
      runner.on('end', () => send({ stats }));
    }
  };
}
