import { addContentType, removeContentType } from "./contentTypes";
import type { Package } from "./Package";
import { addRelationship, relationshipsOf, relationshipsPartOf, removeRelationship } from "./relationships";

/** A new part with its content type and the relationship that leads to it; answers the relationship's id. */
export function addPart(
  file: Package,
  part: { readonly name: string; readonly contentType: string; readonly content: string | Uint8Array },
  from: { readonly source: string; readonly type: string },
): string {
  file.set(part.name, part.content);
  addContentType(file, part.name, part.contentType);
  return addRelationship(file, from.source, from.type, part.name);
}

/** A free part name: "xl/worksheets/sheet{n}.xml" with the first n whose part does not exist. */
export function freePartName(file: Package, pattern: string): string {
  const taken = new Set(file.names().map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(pattern.replace("{n}", String(number)).toLowerCase())) number += 1;
  return pattern.replace("{n}", String(number));
}

/**
 * Removes the relationship and the part it leads to, with everything that only that part led to (a sheet's tables,
 * drawings, printer settings …). Parts that others lead to stay.
 */
export function removePartOf(file: Package, source: string, relationshipId: string): void {
  const relationship = relationshipsOf(file, source).find((candidate) => candidate.id === relationshipId);
  removeRelationship(file, source, relationshipId);
  if (relationship !== undefined && !relationship.isExternal) removeUnreachable(file, relationship.target);
}

function removeUnreachable(file: Package, part: string): void {
  if (!file.has(part) || isReached(file, part)) return;
  const onward = relationshipsOf(file, part).filter((relationship) => !relationship.isExternal);
  file.remove(part);
  removeContentType(file, part);
  file.remove(relationshipsPartOf(part));
  for (const relationship of onward) removeUnreachable(file, relationship.target);
}

function isReached(file: Package, part: string): boolean {
  return file
    .names()
    .filter((name) => name.endsWith(".rels"))
    .map(sourceOfRelationships)
    .some((source) => relationshipsOf(file, source).some((link) => !link.isExternal && link.target === part));
}

function sourceOfRelationships(relationshipsPart: string): string {
  return relationshipsPart.replace(/_rels\/([^/]*)\.rels$/, "$1");
}
