// Starts the server build of VS Code on 127.0.0.1.
import net from 'node:net';
import { cleanEnvironment } from './home.mjs';
import { closeAtEnd, sleep, startGroup } from './processes.mjs';

/** The arguments that keep a VS Code server inside its throw-away home. */
const homeArguments = (home) => [
  '--accept-server-license-terms',
  ...['--server-data-dir', home.folder],
  ...['--user-data-dir', home.userData],
  ...['--extensions-dir', home.extensions],
];

const homeEnvironment = (home, more = {}) =>
  cleanEnvironment({
    EXTENSIONS_GALLERY: '{"serviceUrl":""}', // no marketplace is ever asked
    HOME: home.folder,
    TMPDIR: home.folder,
    XDG_DATA_HOME: home.folder,
    XDG_CONFIG_HOME: home.folder,
    XDG_RUNTIME_DIR: home.folder,
    ...more,
  });

/** A port of 127.0.0.1 that nothing listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Starts the server and waits until it answers (60 s at most).
 * @param {{node: string, entry: string}} build as `installServer` gives it
 * @param {ReturnType<import('./home.mjs').makeHome>} home removed when the server is stopped
 * @param {{env?: Record<string, string>, tests?: boolean, trust?: boolean, port?: number}} options `tests`: let the page's address name a test suite to run. It
 * hides notifications, so pictures are taken without it. `trust`: folders are opened as a person's that has trusted none of them. `port`: of a
 * server before, whose windows this one is to know again.
 */
export async function startServer(build, home, { env = {}, tests = false, trust = false, port: known } = {}) {
  const port = known ?? (await freePort());
  const address = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  const quiet = [...(trust ? [] : ['--disable-workspace-trust']), '--disable-telemetry', '--telemetry-level', 'off'];
  const driver = tests ? ['--enable-smoke-test-driver'] : [];
  const group = startGroup(build.node, [build.entry, ...homeArguments(home), ...address, ...quiet, ...driver], {
    env: homeEnvironment(home, env),
  });
  const stop = closeAtEnd(async () => {
    await group.stop();
    home.remove();
  });
  const base = `http://127.0.0.1:${port}`;
  try {
    await answering(`${base}/`, group);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    port,
    /** The address that opens a folder. @param {Record<string, string>} query */
    url: (query) => `${base}/?${new URLSearchParams(query)}`,
    printed: group.printed,
    ended: group.ended,
    stop,
  };
}

/**
 * Waits until an address answers.
 * @param {string} url
 * @param {ReturnType<typeof startGroup>} group the process that is to answer
 * @throws with what the process printed, when it ends or 60 s have passed
 */
export async function answering(url, group) {
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(100)) {
    if (!group.running()) throw new Error(`the server of VS Code ended:\n${group.printed()}`);
    if (await answers(url)) return;
  }
  throw new Error(`the server of VS Code did not answer in 60 s:\n${group.printed()}`);
}

async function answers(url) {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Runs the server's own command line (`--install-extension x.vsix`, `--list-extensions`) in a home and waits for it (2 min).
 * @param {{node: string, entry: string}} build
 * @param {ReturnType<import('./home.mjs').makeHome>} home
 * @param {string[]} args
 * @returns what it printed
 */
export async function serverCommand(build, home, args) {
  const group = startGroup(build.node, [build.entry, ...homeArguments(home), ...args], { env: homeEnvironment(home) });
  const code = await Promise.race([group.ended, sleep(120_000).then(() => 'no end after 2 minutes')]);
  await group.stop();
  if (code !== 0) throw new Error(`${args.join(' ')}: ${code}\n${group.printed()}`);
  return group.printed();
}
