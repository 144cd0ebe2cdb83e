import type { ResultData } from "../../core/national/ResultData";
import { nationalTables2017 } from "../national2017/nationalTables2017";
import type { ReportTable } from "../ReportTable";
import { appendix1 } from "./appendix1";
import { appendix3 } from "./appendix3";
import { developmentTable } from "./developmentTable";
import { indicatorTables } from "./indicatorTables";
import { appendix2, table3 } from "./rateTables";
import { sexTable, table1, table6 } from "./surveyTables";
import { tableContext, type LeastAnswers, type TableContext } from "./TableContext";
import { withHiddenNote } from "./withHiddenNote";
import { table2 } from "./testVariablesTable";

/** The chapters of the indicators follow upon table 6. */
const firstIndicatorTable = 7;

/**
 * Every table of the national report, in the order of the report of the edition. Tables that hide figures of fewer
 * answers than the least have a footnote that says so.
 */
export function nationalTables(data: ResultData, leastAnswers: LeastAnswers): readonly ReportTable[] {
  const context = tableContext(data, leastAnswers);
  return tablesOf(context).map((table) => withHiddenNote(table, leastAnswers));
}

/** The tables as they come, without notes on what is hidden. */
export function tablesOf(context: TableContext): readonly ReportTable[] {
  return context.data.edition === "2017" ? nationalTables2017(context) : nationalTables2021(context);
}

/** Source: Nationell indikatorrapport 2023. */
function nationalTables2021(context: TableContext): readonly ReportTable[] {
  const surveyed = context.instrument.indicators.filter((indicator) => indicator.surveyed);
  return [
    table1(context),
    table2(context),
    table3(context),
    sexTable(context, 4, "participantsOngoing"),
    sexTable(context, 5, "participantsExit"),
    table6(context),
    ...surveyed.flatMap((indicator, index) => indicatorTables(context, indicator, firstIndicatorTable + index)),
    developmentTable(context, String(firstIndicatorTable + surveyed.length)),
    ...appendices(context),
  ];
}

function appendices(context: TableContext): readonly ReportTable[] {
  return [
    appendix1(context),
    ...context.instrument.groups.map(({ id }) => appendix2(context, id)),
    ...appendix3(context.instrument),
  ];
}
