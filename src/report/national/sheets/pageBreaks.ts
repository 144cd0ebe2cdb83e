/** A4 within Excel's normal margins, in points: 0.7 inches at the sides, 0.75 above and below. */
const paper = { portrait: { width: 494, height: 734 }, landscape: { width: 741, height: 487 } } as const;

/** Some room, for fonts that are a little larger than we think. */
const safety = 0.96;

/**
 * The rows that begin a new page, so that no part is divided that fits on one. The sheet is as wide as a page, so a
 * wide one is made smaller and has room for more rows. Parts that are pages begin one in any case.
 */
export function pageBreaks(
  heights: readonly number[],
  parts: readonly number[],
  { widths, orientation }: { readonly widths: readonly number[]; readonly orientation?: "portrait" },
  repeatedHeight: number,
  pages: ReadonlySet<number> = new Set(),
): readonly number[] {
  const width = widths.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);
  const scale = Math.min(1, paper[orientation ?? "landscape"].width / width);
  const room = (paper[orientation ?? "landscape"].height / scale) * safety;
  const heightOf = (from: number, to: number) => heights.slice(from, to).reduce((sum, height) => sum + height, 0);
  const breaks: number[] = [];
  let pageStart = 0;
  let isDivided = false;
  parts.forEach((start, index) => {
    const end = parts[index + 1] ?? heights.length;
    const repeated = pageStart > 0 ? repeatedHeight : 0;
    const isTooLong = heightOf(start, end) + repeatedHeight > room;
    // What takes more than a page goes on where it stands; what comes after it begins a page of its own.
    const fits = isTooLong || heightOf(pageStart, end) + repeated <= room;
    if (isDivided || !fits || pages.has(start)) {
      breaks.push(start);
      pageStart = start;
    }
    isDivided = isTooLong;
  });
  return breaks;
}
