import type { Edition } from "../../src/core/instrument/Instrument";
import published2017 from "../fixtures/published/instrument-2017.json";
import published2023 from "../fixtures/published/instrument-2023.json";

interface Published {
  readonly groups: readonly { readonly id: string }[];
  readonly scales: readonly {
    readonly id: string;
    readonly labels: readonly { readonly code: number | null; readonly label: string }[];
  }[];
  readonly questions: readonly {
    readonly id: string;
    readonly group: string;
    readonly number: number;
    readonly scale: string;
    readonly keyFigure: string;
    readonly wording: string;
    readonly indicator?: number;
  }[];
  readonly indicators: readonly {
    readonly number: number;
    readonly headingInAppendix3: string;
    readonly questions: readonly string[];
  }[];
  readonly filters: readonly { readonly question: string; readonly textInAppendix3?: string }[];
}

/** What the export calls the questions of a group. */
const prefixes: Readonly<Record<string, string>> = {
  participantsOngoing: "pag",
  participantsExit: "avs",
  staff: "per",
  associationDirector: "fch",
  managers: "che",
  board: "sty",
  referrers: "rem",
};

/** The published instrument as text files with tabs, for programs that judge. Nothing of it comes from the add-in's own. */
export function instrumentFiles(edition: Edition): readonly { readonly name: string; readonly text: string }[] {
  const { groups, scales, questions, indicators, filters }: Published =
    edition === "2021" ? published2023 : { ...published2017, indicators: [] };
  const file = (name: string, ...rows: readonly (readonly (string | number)[])[]) => ({
    name,
    text: `${rows.map((row) => row.join("\t")).join("\n")}\n`,
  });
  const inOrder = groups.flatMap(({ id }) => questions.filter(({ group }) => group === id));
  return [
    file("grupper.txt", ["id"], ...groups.map(({ id }) => [id])),
    file(
      "fragor.txt",
      ["variabel", "kod", "grupp", "nr", "skala", "nyckeltal", "indikator", "ordning", "text", "oppnar"],
      ...inOrder.map(({ id, group, number, scale, keyFigure, wording, indicator }, index) => [
        `${prefixes[group]}${number}`,
        index + 1,
        group,
        number,
        scale,
        keyFigure,
        indicator ?? 0,
        indicators.flatMap((each) => each.questions).indexOf(id),
        wording,
        filters.find(({ question }) => question === id)?.textInAppendix3 ?? "",
      ]),
    ),
    file(
      "indikatorer.txt",
      ["nr", "rubrik"],
      ...indicators.map(({ number, headingInAppendix3 }) => [number, headingInAppendix3]),
    ),
    file(
      "skalor.txt",
      ["skala", "text"],
      ...scales.flatMap(({ id, labels }) =>
        labels.map(({ code, label }) => [id, code === null ? label : `${label} (${code})`]),
      ),
    ),
  ];
}
