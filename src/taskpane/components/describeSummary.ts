import type { WorkbookSummary } from "../../app/check";
import type { GroupId } from "../../core/instrument/Instrument";
import { paneTexts as texts } from "../../text/pane";
import { layoutNames } from "../../text/terms";

/** What a workbook is and holds, in words. */
export interface DescribedSummary {
  readonly kind: string;
  /** One line about all the groups. */
  readonly counted: string;
  readonly groups: readonly DescribedGroup[];
}

export interface DescribedGroup {
  readonly group: GroupId;
  readonly detail: string;
  readonly answered: number;
}

export function describeSummary(summary: WorkbookSummary): DescribedSummary {
  const surveys = summary.groups.reduce((sum, { answered }) => sum + answered, 0);
  const counted = texts.surveysIn(surveys, summary.groups.length);
  if (summary.kind === "distribution") {
    return {
      kind: texts.distribution(summary.persons),
      counted,
      groups: summary.groups.map(({ group, targetPopulation, surveyedPopulation, answered }) => ({
        group,
        detail: texts.populations(targetPopulation, surveyedPopulation),
        answered,
      })),
    };
  }
  return {
    kind: texts.edition(summary.edition, layoutNames[summary.layout]),
    counted,
    groups: summary.groups.map(({ group, sheet, boundQuestions, questions, answered }) => ({
      group,
      detail: texts.boundOn(sheet, boundQuestions, questions),
      answered,
    })),
  };
}
