/**
 * Patterns in the syntax of `.gitignore` come from strangers as articles do. The library turns each line into a regular expression in which every
 * `**` between names may begin at any folder of a path: a few of them on a deep path take for ever. Both are bounded here.
 */

/** So many `**` between names has a line at most. */
const MOST_BETWEEN = 2;
/** So long is a line at most: longer ones are more than a regular expression may be. */
const LONGEST = 2000;
/** Nothing that lies deeper, in folders, is an article. */
export const DEEPEST = 64;

/** The lines of an ignore file that are not too long and cost little on any path of at most `DEEPEST` folders, and those that are refused. */
export function tameLines(text: string): { readonly kept: string; readonly refused: readonly string[] } {
  const refused: string[] = [];
  const kept = text.split(/\r\n|\r|\n/).filter((line) => {
    if (isTame(line)) return true;
    refused.push(line);
    return false;
  });
  return { kept: kept.join('\n'), refused };
}

function isTame(line: string): boolean {
  if (line.length > LONGEST) return false;
  const names = line.replace(/^!/, '').split('/');
  // In front, behind and inside a name `**` is cheap.
  const between = names.slice(1, -1).filter((name) => name === '**');
  return between.length <= MOST_BETWEEN + (names[0] === '' && names[1] === '**' ? 1 : 0);
}

/** True for a path (with `/`) that lies too deep for an article. */
export function isTooDeep(path: string): boolean {
  let folders = 0;
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) if (++folders > DEEPEST) return true;
  return false;
}
