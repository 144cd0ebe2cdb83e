import type { FileSheet, TableContent } from "../report/FileContent";
import { MAIN } from "./namespaces";
import { areaText } from "./validationXml";
import { element, encodeXstring, listElement } from "./xml";

/** An Excel table's part (ECMA-376 part 1, 18.5.1.2). Its column names must be the texts of the heading cells. */
export function tableXml({ name, area }: TableContent, id: number, sheet: FileSheet): string {
  const headings = Array.from({ length: area.columnCount }, (_, index) => {
    const heading = sheet.rows[area.row]?.[area.column + index];
    if (typeof heading?.value !== "string" || heading.value === "" || heading.formula !== undefined) {
      throw new Error("writeWorkbookFile requires a text in every heading of a table");
    }
    return heading.value;
  });
  if (new Set(headings.map((heading) => heading.toLowerCase())).size < headings.length) {
    throw new Error("writeWorkbookFile requires different headings in a table");
  }
  const columns = headings.map((heading, index) =>
    element("tableColumn", { id: index + 1, name: encodeXstring(heading).replace(/\n/g, "_x000a_") }),
  );
  const ref = areaText(area);
  return element(
    "table",
    { xmlns: MAIN, id, name, displayName: name, ref, totalsRowShown: 0 },
    element("autoFilter", { ref }) +
      listElement("tableColumns", columns) +
      element("tableStyleInfo", {
        name: "TableStyleLight1",
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      }),
  );
}
