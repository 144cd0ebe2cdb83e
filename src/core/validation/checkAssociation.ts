import { associationPrefixes, knownAssociations } from "../instrument/associations";
import { foldHeading } from "../survey/foldHeading";
import { informationOf } from "../survey/information";
import { nearMiss } from "../survey/nearMiss";
import { finding, notEvaluable, type Check, type CheckContext } from "./Check";
import type { Finding } from "./Finding";

const known: ReadonlySet<string> = new Set(knownAssociations.map(foldHeading));

/** The association's name is what it was before, and no misspelling of a known name. Other names are let be. */
export const checkAssociation: Check = {
  rules: ["association/nearMiss", "association/unlikeEarlier"],
  run: ({ cells, registration, workbook }: CheckContext) => {
    const cell = informationOf(cells, "association");
    const name = registration.association;
    if (!cell || name === null) return notEvaluable;
    const about = { place: { sheet: cell.sheet, row: cell.row, column: cell.column }, observed: cell.value };
    const own = withoutPrefix(name);
    const meant = known.has(foldHeading(own)) ? null : nearMiss(own, knownAssociations);
    const earlier = workbook.earlierAssociation;
    const findings: Finding[] = [];
    if (meant !== null) {
      findings.push(finding("association/nearMiss", { ...about, expected: { kind: "label", label: meant } }));
    }
    if (earlier !== null && foldHeading(withoutPrefix(earlier)) !== foldHeading(own)) {
      findings.push(finding("association/unlikeEarlier", { ...about, name: earlier }));
    }
    return { checked: { "association/nearMiss": 1, "association/unlikeEarlier": earlier === null ? 0 : 1 }, findings };
  },
};

/** "Samordningsförbundet Gotland" is Gotland. */
function withoutPrefix(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  return rest.length > 0 && associationPrefixes.includes(foldHeading(first)) ? rest.join(" ") : name;
}
