import type { Message } from './run.ts';

/** Prints a message to the console, marked for the driver that reads it there: the web host has no files to write to. */
export function send(message: Message): void {
  console.log(`CROSSCHECK-REPORT ${JSON.stringify(message)}`);
}
