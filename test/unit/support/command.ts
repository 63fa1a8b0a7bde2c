/** Runs the command line in memory, in a folder of its own. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Io } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/program.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Terminal {
  readonly tty?: boolean;
  readonly env?: Record<string, string>;
  readonly stdin?: string;
  readonly signal?: AbortSignal;
}

/** A folder that is removed with `remove()`; `write` takes paths relative to it. */
export class Folder {
  readonly root = fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-cli-'));

  /** What the last run has written to stderr so far. */
  err = '';

  delete(name: string): void {
    fs.rmSync(path.join(this.root, name));
  }

  write(name: string, content: string | Uint8Array): string {
    const file = path.join(this.root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
    return file;
  }

  read(name: string): string {
    return fs.readFileSync(path.join(this.root, name), 'utf8');
  }

  remove(): void {
    fs.rmSync(this.root, { recursive: true, force: true });
  }

  async run(args: readonly string[], terminal: Terminal = {}): Promise<Ran> {
    let out = '';
    let err = '';
    this.err = '';
    const io: Io = {
      cwd: this.root,
      env: terminal.env ?? {},
      stdout: { isTTY: terminal.tty ?? false, write: (text) => (out += text) },
      stderr: {
        isTTY: terminal.tty ?? false,
        write: (text) => {
          err += text;
          this.err += text;
        },
      },
      stdin: async () => Buffer.from(terminal.stdin ?? '', 'utf8'),
      signal: terminal.signal ?? new AbortController().signal,
    };
    const code = await run(args, io, '1.2.3');
    return { code, out, err };
  }
}

/** A paragraph that reads as prose and asserts nothing that could conflict. */
export const PROSE =
  'The harbour office of Lindvik said on Monday that the old ferry would stay in the dock until spring.\n';
