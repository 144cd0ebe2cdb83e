import type { Package } from "./Package";
import { appendChild, childrenOf, removeNode, rootOf } from "./xml";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"/>`;

/** A link from one part (or from the package itself, source "") to another. ECMA-376 part 2, clause 9.3. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, e.g. "worksheet": the same in transitional and strict files. */
  readonly kind: string;
  /** The part's name, or the address outside the file when external. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The name of the part that holds the relationships of the source. */
export function relationshipsPartOf(source: string): string {
  const slash = source.lastIndexOf("/");
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

export function relationshipsOf(file: Package, source: string): Relationship[] {
  const part = relationshipsPartOf(source);
  if (!file.has(part)) return [];
  return childrenOf(rootOf(file.xml(part)), "Relationship").map((element) => {
    const isExternal = element.getAttribute("TargetMode") === "External";
    const target = element.getAttribute("Target") ?? "";
    return {
      id: element.getAttribute("Id") ?? "",
      kind: (element.getAttribute("Type") ?? "").split("/").pop() ?? "",
      target: isExternal ? target : resolveTarget(source, target),
      isExternal,
    };
  });
}

/** Adds a relationship and answers its id, the first free "rIdN". The type is the full address. */
export function addRelationship(file: Package, source: string, type: string, target: string): string {
  const part = relationshipsPartOf(source);
  const isNew = !file.has(part);
  if (isNew) file.set(part, EMPTY);
  const root = rootOf(file.touch(part));
  const taken = new Set(childrenOf(root, "Relationship").map((element) => element.getAttribute("Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  appendChild(root, "Relationship", { Id: `rId${number}`, Type: type, Target: `/${target}` });
  return `rId${number}`;
}

export function removeRelationship(file: Package, source: string, id: string): void {
  const part = relationshipsPartOf(source);
  for (const element of childrenOf(rootOf(file.touch(part)), "Relationship")) {
    if (element.getAttribute("Id") === id) removeNode(element);
  }
}

/** A target as written ("/xl/a.xml", "a.xml", "../a.xml") as a part name. */
export function resolveTarget(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
