/** The rows or the columns of a sheet as far as they are shown: where each begins and how large it is, in pixels. */
export class Axis {
  private readonly starts: Float64Array;

  /** A size of 0 is a hidden row or column. */
  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index += 1) {
      this.starts[index + 1] = this.starts[index]! + Math.round(sizeOf(index));
    }
  }

  /** Places before the first and after the last are those of the ends. */
  start(index: number): number {
    return this.starts[Math.min(Math.max(index, 0), this.count)]!;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  get total(): number {
    return this.starts[this.count]!;
  }

  /** The nearest one that is not hidden, going on from an index in a direction; undefined when there is none. */
  visibleFrom(index: number, step: 1 | -1): number | undefined {
    for (let candidate = index; candidate >= 0 && candidate < this.count; candidate += step) {
      if (this.size(candidate) > 0) return candidate;
    }
    return undefined;
  }
}
