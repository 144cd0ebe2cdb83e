import type { TableContext } from "../national/TableContext";
import type { ReportTable } from "../ReportTable";
import { askedPerAssociation, responseTable } from "./askedTables";
import { keyFigureTable } from "./keyFigureTable";
import { responseDetailTable } from "./responseDetailTable";

/** Tables 1 to 4 come before those of the questions. */
const firstKeyFigureTable = 5;

/** Every table of the national report of edition 2017, in the order of the report. Source: report 2018-1. */
export function nationalTables2017(context: TableContext): readonly ReportTable[] {
  return [
    askedPerAssociation(context),
    responseTable(context),
    responseDetailTable(context, 3, "participantsOngoing"),
    responseDetailTable(context, 4, "participantsExit"),
    ...context.instrument.groups.map(({ id }, index) => keyFigureTable(context, firstKeyFigureTable + index, id)),
  ];
}
