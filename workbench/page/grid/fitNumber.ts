/**
 * A number that is to stand in a cell of a width: Excel rounds away decimals of a number without a format of its own,
 * and fills the cell with "#" when what is left does not fit either.
 *
 * @param fits whether a text fits the cell
 */
export function fitNumber(text: string, isGeneral: boolean, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const [whole = "", decimals = ""] = isGeneral && !text.includes("E") ? text.split(",") : [text];
  for (let digits = decimals.length - 1; digits >= 0; digits -= 1) {
    const rounded = Number(`${whole}.${decimals}`).toFixed(digits).replace(".", ",");
    if (fits(rounded)) return rounded;
  }
  let marks = "#";
  while (marks.length < 255 && fits(`${marks}#`)) marks += "#";
  return marks;
}
