/**
 * Text as it is compared: without case and without outer or repeated spaces. It is exactly what Excel's
 * LOWER(TRIM(x)) gives, since the result sheets' formulas must accept the same answers as the engine.
 * So only the ordinary space is trimmed, as TRIM does.
 */
export function foldText(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "").toLowerCase();
}
