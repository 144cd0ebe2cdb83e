import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * A copy of a file in which parts say something else, with everything else in order: sizes and checksums fit. Throws when
 * no part does, so that no test is about an unchanged file.
 */
export function alterFile(bytes: Uint8Array, change: (name: string, xml: string) => string): Uint8Array {
  let isChanged = false;
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (!/\.(xml|rels)$/.test(name)) return [name, content] as const;
    const xml = strFromU8(content);
    const changed = change(name, xml);
    isChanged ||= changed !== xml;
    return [name, changed === xml ? content : strToU8(changed)] as const;
  });
  if (!isChanged) throw new Error("no part was changed");
  return zipSync(Object.fromEntries(parts), { level: 1 });
}
