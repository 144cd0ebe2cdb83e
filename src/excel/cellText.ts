/** Texts Excel takes as they are: words, with no digit and no sign it would calculate with or read a date from. */
const plainWords = /^[\p{L}(–*][^\d=+@]*$/u;

/** Words that become true or false when entered. */
const booleans = new Set(["true", "false", "sant", "falskt"]);

/**
 * A text as it must be entered to stay that text: Excel turns "=…", "+…", "007" and "1 maj" into formulas, numbers and
 * dates unless an apostrophe stands first. Texts from received files are never entered in any other way.
 */
export function cellText(text: string): string {
  const isPlain = text === "" || (plainWords.test(text) && !booleans.has(text.trim().toLowerCase()));
  return isPlain ? text : `'${text}`;
}
