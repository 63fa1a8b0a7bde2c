// Starts programs in a process group of their own, so that they and all their children can be ended as one.
import { spawn, spawnSync } from 'node:child_process';

/**
 * Starts a program, gathering what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, cwd?: string}} options
 */
export function startGroup(command, args, options = {}) {
  const windows = process.platform === 'win32';
  // A .cmd file runs in the command interpreter only, which wants every word in quotation marks.
  const shell = windows && command.endsWith('.cmd');
  const words = shell ? [command, ...args].map((word) => `"${word}"`) : [command, ...args];
  const child = spawn(words[0] ?? '', words.slice(1), {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !windows,
    shell,
  });
  let printed = '';
  let failure;
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal));
    child.once('error', (error) => {
      failure = error.message;
      resolve(error.message);
    });
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      printed += data;
      if (process.env.VERBOSE) process.stderr.write(data);
    });
  }
  const signal = (name) => {
    try {
      if (child.pid === undefined) return;
      if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
      else process.kill(-child.pid, name);
    } catch {
      // The group has ended already.
    }
  };
  return {
    /** Resolves with the exit code, the signal's name, or why it could not be started. */
    ended,
    running: () => failure === undefined && child.exitCode === null && child.signalCode === null,
    printed: () => printed,
    /** Ends the whole group, by force after five seconds. */
    async stop() {
      signal('SIGTERM');
      await Promise.race([ended, sleep(5000)]);
      signal('SIGKILL');
    },
  };
}

/** @param {number} milliseconds */
export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * What the promise gives, or `late` after the time has passed.
 * @template T
 * @param {Promise<T>} promise
 * @param {number} milliseconds
 * @param {T} late
 */
export async function within(promise, milliseconds, late) {
  let timer;
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds, late);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

const closers = new Set();
let signalled = false;

/** Has Ctrl+C or an end signal come? What ends now ends because of it. */
export const endingBySignal = () => signalled;

/**
 * Remembers what must be closed when Ctrl+C or an end signal comes.
 * @param {() => Promise<void> | void} close
 * @returns runs `close` now, once
 */
export function closeAtEnd(close) {
  let done;
  const once = () => {
    closers.delete(once);
    done ??= Promise.resolve().then(close);
    return done;
  };
  closers.add(once);
  return once;
}

/**
 * Makes Ctrl+C (and SIGTERM, SIGHUP) close everything that `closeAtEnd` knows, latest first, and end with the code.
 * @param {number} code
 */
export function closeOnSignal(code = 130) {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, async () => {
      if (signalled) return;
      signalled = true;
      for (const close of [...closers].reverse()) await close();
      process.exit(code);
    });
  }
}

/**
 * Runs a script's work and ends with its exit code; an error ends with 1 and its message.
 * @param {() => Promise<number>} main
 */
export function runMain(main) {
  closeOnSignal();
  main().then(
    (code) => process.exit(code),
    (error) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
}
