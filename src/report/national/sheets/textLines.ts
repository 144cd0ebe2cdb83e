/**
 * How many lines a text takes in a width of so many digits, words being kept whole. Letters are narrower than the digits
 * that widths are counted in: in Calibri and Carlito some five sixths, measured on the report's own words, and a little is left.
 */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, width * 1.15);
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}

function linesOfParagraph(paragraph: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room || used === 0) used = needed;
    else [lines, used] = [lines + 1, word.length];
    // A word longer than the line is broken.
    for (; used > room; used -= room) lines += 1;
  }
  return lines;
}
