/**
 * Text for an attribute of type ST_Xstring (ECMA-376 part 1, 22.9.2.19): line breaks and what XML cannot hold as _xHHHH_,
 * and what looks like such an escape escaped itself. Its opposite is the reader's decodeXstring.
 */
export function encodeXstring(text: string): string {
  return escapeControls(text).replace(/[\t\n]/g, escapeSign);
}

/** The same for the text of an element, which can hold line breaks and tabs. */
export function escapeControls(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, escapeSign);
}

function escapeSign(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
