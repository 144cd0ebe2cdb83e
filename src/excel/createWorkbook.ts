import { toWorkbookError } from "./errors";

/** Opens a file as a new workbook, in a window of its own; it has no name until the user saves it. */
export async function createWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(toBase64(bytes));
  } catch (error) {
    throw toWorkbookError(error);
  }
}

/** In pieces, since a function takes a limited number of arguments. */
function toBase64(bytes: Uint8Array): string {
  const piece = 32_768;
  let binary = "";
  for (let start = 0; start < bytes.length; start += piece) {
    binary += String.fromCharCode(...bytes.subarray(start, start + piece));
  }
  return btoa(binary);
}
