import type { GroupId } from "../../core/instrument/Instrument";
import type { SurveyPart } from "../../core/national/CountKey";
import { report2017Texts, responseDetailTexts as texts } from "../../text/report2017";
import { groupNames } from "../../text/terms";
import {
  columnsOf,
  countFigure,
  differenceFigure,
  differencePercentFigure,
  percentFigure,
  text,
} from "../national/figures";
import type { TableContext } from "../national/TableContext";
import type { ReportCell, ReportRow, ReportSection, ReportTable } from "../ReportTable";
import { answered, asked } from "./askedTables";

/** Tables 3 and 4: participants asked, answers by stated sex, non-response and those who were not reached. */
export function responseDetailTable(context: TableContext, number: number, group: GroupId): ReportTable {
  const [surveyed, answers] = [asked(group), answered(group)];
  const notReached = { ...surveyed, figure: "notReached" } as const;
  const row = (key: string, label: string, count: ReportCell, share: ReportCell = text("")): ReportRow => ({
    key,
    label,
    cells: [count, share],
  });
  const sexRow = (part: SurveyPart, label: string) => row(part, label, countFigure(context, { ...answers, part }));
  const section = (heading: readonly string[], ...rows: readonly ReportRow[]): ReportSection => ({ heading, rows });
  return {
    id: String(number),
    caption: report2017Texts.caption(number),
    // The heading of the first section stands in the heading row.
    stubHeadings: [texts.asked],
    layout: "rows",
    columns: columnsOf({ count: groupNames[group], share: "" }),
    sections: [
      section(
        [],
        row("askedCurrentPeriod", texts.currentPeriod, countFigure(context, surveyed)),
        row("askedTotal", texts.total, countFigure(context, surveyed)),
      ),
      section(
        [texts.answers],
        row("answers", texts.atLeastOne, countFigure(context, answers), percentFigure(context, [answers], [surveyed])),
        sexRow("withoutVariable", texts.withoutVariable),
        sexRow("women", texts.women),
        sexRow("men", texts.men),
        sexRow("notStated", texts.notStated),
      ),
      section(
        [texts.nonResponse],
        row(
          "nonResponse",
          texts.unitNonresponse,
          differenceFigure(context, [surveyed], [answers]),
          differencePercentFigure(context, [surveyed], [answers], [surveyed]),
        ),
      ),
      section(
        [texts.undercoverage],
        row(
          "notReached",
          texts.notReached,
          countFigure(context, notReached),
          percentFigure(context, [notReached], [surveyed]),
        ),
      ),
    ],
    footnotes: [],
  };
}
