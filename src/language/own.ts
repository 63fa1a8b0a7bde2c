/**
 * What a table says of a word. Words are a stranger's: "constructor" and "valueOf" are names that every object has, and are in no table.
 */
export function own<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
