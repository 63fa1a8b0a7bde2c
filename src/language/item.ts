/**
 * An element of a list, undefined outside of it. JavaScript looks for a negative index among an object's names: that costs many times as much as
 * an element, and makes all later looks at the same place slower.
 */
export function item<T>(list: readonly T[], index: number): T | undefined {
  return index >= 0 ? list[index] : undefined;
}
