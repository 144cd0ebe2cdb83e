import type { GroupId, Question, SubgroupId } from "../../core/instrument/Instrument";
import { questionsOf, subgroupsOf } from "../../core/instrument/instruments";
import type { AnswerCount, SurveyCount } from "../../core/national/CountKey";
import { questionsToGroup, report2017Texts as texts } from "../../text/report2017";
import { columnsOf, countFigure, percentFigure, text } from "../national/figures";
import { total, type TableContext } from "../national/TableContext";
import type { ReportRow, ReportTable } from "../ReportTable";

/** Tables 5 to 10: the key figure of each question to a group, and of women and men where enough have stated their sex. */
export function keyFigureTable(context: TableContext, number: number, group: GroupId): ReportTable {
  const questions = questionsOf(context.instrument, group);
  const hasYesNo = questions.some(isYesNo);
  const subgroups = shownSubgroups(context, group);
  return {
    id: String(number),
    caption: texts.caption(number),
    stubHeadings: [questionsToGroup[group]],
    layout: "rows",
    columns: columnsOf({
      n: texts.answers,
      clearlyPositive: texts.clearlyPositive,
      ...(hasYesNo ? { yes: texts.yes } : {}),
    }),
    sections: questions.map((question) => ({
      heading: [],
      group,
      question: question.id,
      rows: subgroups.map((subgroup) => keyFigureRow(context, question, subgroup, hasYesNo)),
    })),
    footnotes: [],
  };
}

function isYesNo({ keyFigure }: Question): boolean {
  return keyFigure === "yes";
}

/**
 * The report divides by sex where 281 of 530 stated it, and not where 19 of 99 did. We take it that more than half
 * must have stated it.
 */
function shownSubgroups(context: TableContext, group: GroupId): readonly SubgroupId[] {
  const subgroups = subgroupsOf(context.instrument, group);
  const surveys = (parts: readonly SubgroupId[]) =>
    total(
      context,
      parts.map((part): SurveyCount => ({ of: "surveys", group, part })),
    ) ?? 0;
  const stated = subgroups.filter((subgroup) => subgroup !== "all");
  return 2 * surveys(stated) > surveys(["all"]) ? subgroups : ["all"];
}

function keyFigureRow(context: TableContext, question: Question, subgroup: SubgroupId, hasYesNo: boolean): ReportRow {
  const n: AnswerCount = { of: "answers", year: context.data.year, question: question.id, subgroup, counted: "n" };
  const share = percentFigure(context, [{ ...n, counted: "keyFigure" }], [n]);
  const shares = isYesNo(question) ? [text(""), share] : [share, ...(hasYesNo ? [text("")] : [])];
  return { key: subgroup, label: labelOf(question, subgroup), cells: [countFigure(context, n), ...shares] };
}

function labelOf({ number, wording }: Question, subgroup: SubgroupId): string {
  if (subgroup === "women") return texts.women;
  return subgroup === "men" ? texts.men : texts.question(number, wording);
}
