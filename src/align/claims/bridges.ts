/** Which articles of a group report one event: only their values are held against each other. */

/** Articles of a group through which two others may be tied: bounds the work on hostile input. */
const MOST_BRIDGES = 24;

/**
 * @param paths the articles of a group, each once.
 * @param near whether two articles share enough to be reports of one event.
 * @returns whether two of them do: by themselves, or both with a third that makes the same claim.
 */
export function oneEventAmong(
  paths: readonly string[],
  near: (a: string, b: string) => boolean,
): (a: string, b: string) => boolean {
  const known = new Map<string, boolean>();
  const direct = (a: string, b: string): boolean => {
    const key = a < b ? `${a}\u001f${b}` : `${b}\u001f${a}`;
    let answer = known.get(key);
    if (answer === undefined) {
      answer = near(a, b);
      known.set(key, answer);
    }
    return answer;
  };
  const bridges = paths.slice(0, MOST_BRIDGES);
  return (a, b) => a === b || direct(a, b) || bridges.some((c) => c !== a && c !== b && direct(a, c) && direct(c, b));
}
