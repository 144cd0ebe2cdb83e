import type { QuestionId } from "../../../core/instrument/Instrument";
import type { ReportCell, ReportTable } from "../../ReportTable";

/** The key figure of a question for everyone who was asked it, after hiding, with the national one. */
export interface LocalKeyFigure {
  readonly question: QuestionId;
  readonly n: ReportCell;
  readonly keyFigure: ReportCell;
  /** Null where nothing is compared with. */
  readonly national: { readonly n: ReportCell; readonly keyFigure: ReportCell } | null;
}

/**
 * Read from the tables that have a number of answers and a key figure in columns: x.2 of edition 2021, and those of
 * edition 2017, where it stands under "klart positiva svar" or "svar ja".
 */
export function keyFiguresOf(tables: readonly ReportTable[]): readonly LocalKeyFigure[] {
  return tables.filter(hasKeyFigures).flatMap(({ columns, sections }) =>
    sections.flatMap(({ question, rows }) => {
      const cells = rows.find(({ key }) => key === "all")?.cells;
      if (question === undefined || !cells) return [];
      const cellAt = (isWanted: (key: string) => boolean) =>
        cells.find((cell, index) => cell.kind !== "text" && isWanted(columns[index]?.key ?? ""));
      const [n, keyFigure] = [cellAt(isCount), cellAt(isKeyFigure)];
      const [nationalN, national] = ["national-n", "national-keyFigure"].map((wanted) =>
        cellAt((key) => key === wanted),
      );
      if (!n || !keyFigure) return [];
      return [
        { question, n, keyFigure, national: nationalN && national ? { n: nationalN, keyFigure: national } : null },
      ];
    }),
  );
}

/** Whether a table is one of those; x.1 has its numbers of answers in the labels. */
export function hasKeyFigures({ columns }: ReportTable): boolean {
  return columns.some(({ key }) => isCount(key)) && columns.some(({ key }) => isKeyFigure(key));
}

function isCount(key: string): boolean {
  return /^n(?:\d{4})?$/.test(key);
}

function isKeyFigure(key: string): boolean {
  return /^key\d{4}$/.test(key) || key === "clearlyPositive" || key === "yes";
}
