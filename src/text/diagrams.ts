import { yearsText } from "./values";

/** Texts of the diagrams, as printed in 2023. */
export const diagramTexts = {
  indicator: (id: string, indicator: number, name: string, from: number, to: number, share: string) =>
    `Diagram ${id} Indikator ${indicator}: ${name}, ${yearsText(from, to)}. ${share}`,
  yesNo: (id: string, number: number, wording: string, from: number, to: number) =>
    `Diagram ${id} Fråga ${number}, avslutade deltagare: "${wording}", ${yearsText(from, to)}. Andelen som svarat ja.`,
  clearlyPositive: "Andelen klart positiva svar.",
  positive: "Andelen positiva svar.",
  shows: (groups: string) => `Diagrammet visar förändringen mellan mätningar för ${groups}`,
  participants: "deltagare.",
  staff: "personalen.",
  board: "styrelsen.",
  allGroups: "alla indikatorns respondentgrupper.",
  split: (first: string, second: string) =>
    `Diagrammen ${first} och ${second} visar förändringen mellan mätningar för indikatorns alla respondentgrupper.`,
  yesNoApart: (number: number) =>
    `Fråga ${number} för deltagare har plockats ut eftersom de utgör en annan svarsskala och för att förenkla läsningen av diagrammen, då dess svar ligger högre än inom de övriga frågorna.`,
  exit: (id: string, year: number, exceptions: string) =>
    `Diagram ${id} Andelen deltagare vid avslut vars svar ingår i nyckeltalet för respektive indikator, ${year}.${exceptions}`,
  onlyQuestion: (indicator: number, number: number) =>
    ` För indikator ${indicator} visas enbart svar på fråga ${number}.`,
  groups: (id: string, year: number, indicators: string) =>
    `Diagram ${id} Andelen inom respektive respondentgrupp vars svar ingår i nyckeltalet för respektive indikator, ${year}. Ovägt medelvärde för de respondentgrupper som haft fler än en fråga per indikator (indikatorerna ${indicators}).`,
  surveys: (id: string) => `Diagram ${id} Antal enkäter per respondentgrupp och mätperiod.`,
  year: "Mätperiod",
  indicatorAxis: "Indikator",
  keyFigureAxis: "Andel i nyckeltalet",
  surveysAxis: "Antal enkäter",
  associationsAxis: "Antal förbund",
  associations: "Antal förbund",
  notDivided: "Alla grupper (fördelningen är inte känd)",
  category: (indicator: number) => `Indikator ${indicator}`,
  series: (group: string, number: number | null, subgroup: string | null) =>
    [group, ...(number === null ? [] : [`fråga ${number}`]), ...(subgroup === null ? [] : [subgroup])].join(", "),
} as const;
