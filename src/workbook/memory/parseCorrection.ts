import { instruments } from "../../core/instrument/instruments";
import type { Instrument } from "../../core/instrument/Instrument";
import type { SelectorKind } from "../../core/survey/SurveySheet";
import { signNotations } from "../../core/survey/notations";
import type { InformationField } from "../../core/survey/RegistrationCells";
import type {
  BindingCorrection,
  CellReference,
  ColumnReference,
  ColumnTarget,
  MeaningsCorrection,
  PopulationColumn,
  RowReference,
} from "./BindingCorrection";
import { indexOf, listOf, nullable, oneOf, recordOf, textOf } from "./values";

const editions = instruments.map(({ edition }) => edition);
const groups = instruments.flatMap((instrument) => instrument.groups.map(({ id }) => id));
const targets: readonly ColumnTarget[] = [
  "number",
  "activity",
  "date",
  "background",
  ...instruments.flatMap(({ questions }) => questions.map(({ id }) => id)),
];
const populationColumns: readonly PopulationColumn[] = [
  "group",
  "activity",
  "targetPopulation",
  "surveyedPopulation",
  "notReached",
];
const informationFields: readonly InformationField[] = [
  "association",
  "periodFrom",
  "periodTo",
  "contact",
  "email",
  "edition",
  "distributionRoutine",
  "wordingChanged",
  "olderForms",
];

const selectorKinds: readonly SelectorKind[] = ["group", "period", "status"];
const meaningScopes = [...new Set(instruments.flatMap(scopesOf))];

function scopesOf({ scales, backgroundVariables }: Instrument): readonly MeaningsCorrection["of"][] {
  return [...scales, ...backgroundVariables].map(({ id }) => id);
}

type Members = Readonly<Record<string, unknown>>;
/** Reads the members that belong to a kind of correction. */
type Parser = (members: Members) => BindingCorrection | null;

const parsers: ReadonlyMap<unknown, Parser> = new Map<BindingCorrection["kind"], Parser>([
  ["edition", parseEdition],
  ["sheet", parseSheet],
  ["headingRow", parseHeadingRow],
  ["column", parseColumn],
  ["notation", parseNotation],
  ["populations", parsePopulations],
  ["information", parseInformation],
  ["aside", parseAside],
  ["selector", parseSelector],
  ["meanings", parseMeanings],
  ["rows", parseRows],
  ["activityDown", parseActivityDown],
  ["codes", parseCodes],
]);

/** A correction as formatMemory writes it; null for anything else. */
export function parseCorrection(value: unknown): BindingCorrection | null {
  const members = recordOf(value);
  return (members && parsers.get(members.kind)?.(members)) ?? null;
}

function parseEdition(members: Members): BindingCorrection | null {
  const edition = oneOf(members.edition, editions);
  return edition && { kind: "edition", edition };
}

function parseSheet(members: Members): BindingCorrection | null {
  const sheet = textOf(members.sheet);
  const group = nullable(members.group, (value) => oneOf(value, groups));
  return sheet === null || group === undefined ? null : { kind: "sheet", sheet, group };
}

function parseHeadingRow(members: Members): BindingCorrection | null {
  const sheet = textOf(members.sheet);
  const row = parseRowReference(members.row);
  return sheet === null || row === null ? null : { kind: "headingRow", sheet, row };
}

function parseColumn(members: Members): BindingCorrection | null {
  const sheet = textOf(members.sheet);
  const target = oneOf(members.target, targets);
  const column = nullable(members.column, parseColumnReference);
  return sheet === null || target === null || column === undefined ? null : { kind: "column", sheet, target, column };
}

function parseNotation(members: Members): BindingCorrection | null {
  const sheet = textOf(members.sheet);
  const column = parseColumnReference(members.column);
  const notation = oneOf(members.notation, signNotations);
  return sheet === null || column === null || notation === null ? null : { kind: "notation", sheet, column, notation };
}

function parsePopulations(members: Members): BindingCorrection | null {
  const sheet = textOf(members.sheet);
  const row = parseRowReference(members.row);
  const given = recordOf(members.columns);
  if (sheet === null || row === null || given === null) return null;
  const columns = {} as Record<PopulationColumn, ColumnReference | null>;
  for (const name of populationColumns) {
    const column = nullable(given[name], parseColumnReference);
    if (column === undefined) return null;
    columns[name] = column;
  }
  return { kind: "populations", sheet, row, columns };
}

function parseInformation(members: Members): BindingCorrection | null {
  const sheet = textOf(members.sheet);
  const field = oneOf(members.field, informationFields);
  const cell = nullable(members.cell, parseCellReference);
  return sheet === null || field === null || cell === undefined ? null : { kind: "information", field, sheet, cell };
}

function parseAside(members: Members): BindingCorrection | null {
  const sheet = textOf(members.sheet);
  const column = parseColumnReference(members.column);
  return sheet === null || column === null ? null : { kind: "aside", sheet, column };
}

function parseSelector(members: Members): BindingCorrection | null {
  const sheet = textOf(members.sheet);
  const role = oneOf(members.role, selectorKinds);
  const column = parseColumnReference(members.column);
  const values = listOf(members.values, (value) => {
    const given = recordOf(value);
    const text = textOf(given?.text);
    const counts = typeof given?.counts === "boolean" ? given.counts : oneOf(given?.counts, groups);
    return text === null || counts === null ? null : { text, counts };
  });
  return sheet === null || role === null || column === null ? null : { kind: "selector", sheet, role, column, values };
}

function parseMeanings(members: Members): BindingCorrection | null {
  const of = oneOf(members.of, meaningScopes);
  const sheet = nullable(members.sheet, textOf);
  const meanings = listOf(members.meanings, (value) => {
    const given = recordOf(value);
    const text = textOf(given?.text);
    const means = nullable(given?.means, (one) => (typeof one === "number" ? indexOf(one) : textOf(one)));
    return text === null || means === undefined ? null : { text, means };
  });
  return of === null || sheet === undefined ? null : { kind: "meanings", of, sheet, meanings };
}

function parseRows(members: Members): BindingCorrection | null {
  const sheet = textOf(members.sheet);
  const { isSurvey } = members;
  const rows = listOf(members.rows, (value) => {
    const row = indexOf(recordOf(value)?.row);
    const hash = textOf(recordOf(value)?.hash);
    return row === null || hash === null ? null : { row, hash };
  });
  return sheet === null || typeof isSurvey !== "boolean" ? null : { kind: "rows", sheet, isSurvey, rows };
}

function parseActivityDown(members: Members): BindingCorrection | null {
  const sheet = textOf(members.sheet);
  return sheet === null ? null : { kind: "activityDown", sheet };
}

function parseCodes(members: Members): BindingCorrection | null {
  const hash = textOf(members.hash);
  return hash === null ? null : { kind: "codes", hash };
}

function parseRowReference(value: unknown): RowReference | null {
  const members = recordOf(value);
  const row = indexOf(members?.row);
  return row === null ? null : { row, texts: listOf(members?.texts, textOf) };
}

function parseColumnReference(value: unknown): ColumnReference | null {
  const members = recordOf(value);
  const column = indexOf(members?.column);
  const anchor = textOf(members?.anchor);
  const offset = indexOf(members?.offset);
  return column === null || anchor === null || offset === null ? null : { column, anchor, offset };
}

function parseCellReference(value: unknown): CellReference | null {
  const reference = parseColumnReference(value);
  const row = indexOf(recordOf(value)?.row);
  return reference === null || row === null ? null : { row, ...reference };
}
