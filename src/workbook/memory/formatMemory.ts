import { memoryNamespace, type Memory } from "./Memory";

/**
 * The memory as the text of a custom XML part: JSON within one element. What XML would read as markup, or cannot hold,
 * is written with JSON's own escapes.
 */
export function formatMemory(memory: Memory): string {
  const json = JSON.stringify(memory).replace(/[<>&\u007f-\u009f\ufffe\uffff]/g, escaped);
  return `<?xml version="1.0" encoding="UTF-8"?><memory xmlns="${memoryNamespace}">${json}</memory>`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
