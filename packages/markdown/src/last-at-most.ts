/** The index of the last of some rising numbers that is not above a value; -1 where all are. */
export function lastAtMost(numbers: readonly number[], value: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] as number) <= value) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
