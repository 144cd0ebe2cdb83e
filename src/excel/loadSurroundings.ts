import type { Comment, DocumentProperty, ExcelTable } from "../workbook/Workbook";

/** What a workbook has besides its sheets' cells, as it comes from Excel. */
export interface Surroundings {
  readonly properties: Excel.DocumentProperties;
  readonly comments: Excel.CommentCollection;
  readonly tables: Excel.TableCollection;
}

/** Where the things are; loaded once it is known which there are. */
export interface Placed {
  readonly comments: readonly PlacedComment[];
  readonly tables: readonly PlacedTable[];
}

interface PlacedComment {
  readonly comment: Excel.Comment;
  readonly cell: Excel.Range;
}

interface PlacedTable {
  readonly table: Excel.Table;
  readonly area: Excel.Range;
}

/** Excel's names of properties, and those in files. */
const propertyNames = [
  ["title", "title"],
  ["subject", "subject"],
  ["author", "creator"],
  ["keywords", "keywords"],
  ["comments", "description"],
  ["lastAuthor", "lastModifiedBy"],
  ["category", "category"],
  ["manager", "Manager"],
  ["company", "Company"],
] as const;

/** Asks, in the caller's next request, what there is. Comments are threads; old notes need ExcelApi 1.18. */
export function loadSurroundings({ workbook }: Excel.RequestContext): Surroundings {
  const { properties, comments, tables } = workbook;
  properties.load(propertyNames.map(([name]) => name).join());
  properties.custom.load("items/key,items/value");
  comments.load("items/content,items/replies/items/content");
  tables.load("items/name,items/showTotals");
  return { properties, comments, tables };
}

/** Asks, in the request after, where it is. */
export function loadPlaces({ comments, tables }: Surroundings): Placed {
  return {
    comments: comments.items.map((comment) => ({
      comment,
      cell: located(comment.getLocation(), "rowIndex,columnIndex"),
    })),
    tables: tables.items.map((table) => ({
      table,
      area: located(table.getRange(), "rowIndex,columnIndex,rowCount,columnCount"),
    })),
  };
}

function located(range: Excel.Range, properties: string): Excel.Range {
  range.load(properties);
  range.worksheet.load("name");
  return range;
}

/** The messages of a sheet's threads, each a comment of its own. */
export function commentsOn(sheet: string, { comments }: Placed): readonly Comment[] {
  return comments
    .filter(({ cell }) => cell.worksheet.name === sheet)
    .flatMap(({ comment, cell }) =>
      [comment.content, ...comment.replies.items.map(({ content }) => content)].map((text) => ({
        row: cell.rowIndex,
        column: cell.columnIndex,
        text,
      })),
    );
}

export function tablesOn(sheet: string, { tables }: Placed): readonly ExcelTable[] {
  return tables
    .filter(({ area }) => area.worksheet.name === sheet)
    .map(({ table, area: { rowIndex, columnIndex, rowCount, columnCount } }) => ({
      name: table.name,
      row: rowIndex,
      column: columnIndex,
      rowCount,
      columnCount,
      hasTotals: table.showTotals,
    }));
}

/** Properties with a value, by their names in files. */
export function propertiesOf({ properties }: Surroundings): readonly DocumentProperty[] {
  const built = propertyNames.map(([name, inFile]) => ({ name: inFile, value: properties[name] }));
  const custom = properties.custom.items.map(({ key, value }) => ({ name: key, value: String(value) }));
  return [...built, ...custom].filter(({ value }) => value.trim() !== "");
}
