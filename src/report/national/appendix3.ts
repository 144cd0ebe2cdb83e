import type { Instrument, QuestionId } from "../../core/instrument/Instrument";
import { questionOf } from "../../core/instrument/instruments";
import { appendix3Texts as texts } from "../../text/nationalReport";
import type { ReportTable } from "../ReportTable";
import { columnsOf, text } from "./figures";

/** Appendix 3: the indicators with their measures, and the scales. Taken from the instrument; no figures. */
export function appendix3(instrument: Instrument): readonly ReportTable[] {
  return [indicatorList(instrument), scaleList(instrument)];
}

function indicatorList(instrument: Instrument): ReportTable {
  return {
    id: "B3",
    caption: texts.caption,
    stubHeadings: [texts.number],
    layout: "rows",
    columns: columnsOf({ indicator: texts.indicator, measures: texts.measures }),
    sections: [
      {
        heading: [],
        rows: instrument.indicators.map(({ number, headingInAppendix, questions }) => ({
          key: String(number),
          label: String(number),
          cells: [
            text(headingInAppendix),
            text(questions.length === 0 ? texts.notSurveyed : measures(instrument, questions).join("\n")),
          ],
        })),
      },
    ],
    footnotes: [],
  };
}

/** One line per question, and one that says which questions a Ja leads to. */
function measures(instrument: Instrument, questions: readonly QuestionId[]): readonly string[] {
  return questions.flatMap((id) => {
    const { wording, group, number, scale } = questionOf(instrument, id);
    const opens = instrument.filters.find(({ question }) => question === id)?.opens;
    const opened = opens?.map((question) => questionOf(instrument, question).number);
    return [texts.measure(wording, group, number, scale), ...(opened ? [texts.filter(opened)] : [])];
  });
}

function scaleList({ scales }: Instrument): ReportTable {
  const longest = Math.max(...scales.map(({ alternatives }) => alternatives.length));
  return {
    id: "B3.scales",
    caption: texts.scales,
    stubHeadings: [],
    layout: "rows",
    columns: scales.map(({ id }) => ({ key: id, headings: [id] })),
    sections: [
      {
        heading: [],
        rows: Array.from({ length: longest }, (_, index) => ({
          key: String(index + 1),
          label: "",
          cells: scales.map(({ id, alternatives }) => {
            const alternative = alternatives[index];
            if (!alternative) return text("");
            // The report prints no codes for Ja and Nej.
            const { label, code } = alternative;
            return text(id === "III" ? label : texts.alternative(label, code));
          }),
        })),
      },
    ],
    footnotes: [],
  };
}
