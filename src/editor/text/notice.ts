import { flat } from '../../reports/escape.ts';

/**
 * Text for a notification. The editor makes `[words](address)` in it a link, one that runs a command too, and file names, folder names and what a
 * parser says of a broken file are other people's text: between the brackets comes a blank.
 */
export function notice(text: string): string {
  return flat(text).replaceAll('](', '] (');
}
