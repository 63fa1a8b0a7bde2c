import { appendFileSync } from 'node:fs';
import type { Message } from './run.ts';

/** Appends a message to the file that CROSSCHECK_REPORT names. @throws when the variable is not set */
export function send(message: Message): void {
  const file = process.env.CROSSCHECK_REPORT;
  if (!file) throw new Error('CROSSCHECK_REPORT names no file');
  appendFileSync(file, `${JSON.stringify(message)}\n`);
}
