import type { Package } from "../package/Package";
import { addPart } from "../package/parts";
import { PLAIN_STYLES } from "./emptyWorkbook";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";

/** Gives a workbook that came without a style sheet the plain one; answers its part. */
export function addStyleSheet(file: Package, workbookPart: string): string {
  const name = "xl/styles.xml";
  addPart(
    file,
    { name, contentType: CONTENT_TYPE, content: PLAIN_STYLES },
    { source: workbookPart, type: RELATIONSHIP },
  );
  return name;
}
