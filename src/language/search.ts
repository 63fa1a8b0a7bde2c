/**
 * Binary search in a list of which the first elements fulfil a condition and the rest do not.
 * @param list in such an order. @returns how many fulfil it: the index of the first that does not.
 */
export function partitionPoint<T>(list: ArrayLike<T>, fulfils: (element: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (fulfils(list[mid]!)) low = mid + 1;
    else high = mid;
  }
  return low;
}
