import type { Package } from "./Package";
import { appendChild, childrenOf, removeNode, rootOf } from "./xml";

const PART = "[Content_Types].xml";

/** The content type of a part: its own, or that of its extension. ECMA-376 part 2, clause 10.1.2. */
export function contentTypeOf(file: Package, part: string): string | undefined {
  const types = rootOf(file.xml(PART));
  const own = childrenOf(types, "Override").find((element) => isFor(element.getAttribute("PartName"), part));
  if (own !== undefined) return own.getAttribute("ContentType") ?? undefined;
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const standard = childrenOf(types, "Default").find(
    (element) => element.getAttribute("Extension")?.toLowerCase() === extension,
  );
  return standard?.getAttribute("ContentType") ?? undefined;
}

export function addContentType(file: Package, part: string, contentType: string): void {
  appendChild(rootOf(file.touch(PART)), "Override", { PartName: `/${part}`, ContentType: contentType });
}

export function removeContentType(file: Package, part: string): void {
  for (const element of childrenOf(rootOf(file.touch(PART)), "Override")) {
    if (isFor(element.getAttribute("PartName"), part)) removeNode(element);
  }
}

function isFor(partName: string | null, part: string): boolean {
  return partName !== null && partName.toLowerCase() === `/${part}`.toLowerCase();
}
