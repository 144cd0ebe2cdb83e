import { Button, Field, Select } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import {
  choosePopulationRow,
  choosePopulationSheet,
  offerPopulations,
  type PopulationsChoice as Choice,
  type PopulationsProblem,
} from "../../app/choosePopulations";
import { populationColumns } from "../../app/describePopulations";
import { carriedFieldNames } from "../../text/carryOver";
import { bindingTexts as texts, populationProblems } from "../../text/binding";
import { paneTexts } from "../../text/pane";
import type { PopulationColumn } from "../../workbook/memory/BindingCorrection";
import type { Workbook } from "../../workbook/Workbook";
import { focusFirstControl } from "../components/focus";
import { columnOptions } from "./ColumnChoice";
import { useChoiceStyles } from "./useChoiceStyles";

interface Props {
  readonly start: Choice;
  readonly workbook: Workbook;
  readonly sheets: readonly string[];
  /** Gives why the choice cannot be used; null when it is. */
  readonly onChoose: (choice: Choice) => PopulationsProblem | null;
  readonly onCancel: () => void;
}

/**
 * Sheet, row of headings and columns. A sheet or a row brings the columns that are found there. Takes the focus, since
 * the button that opened it is gone.
 */
export function PopulationsChoice({ start, workbook, sheets, onChoose, onCancel }: Props) {
  const styles = useChoiceStyles();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => focusFirstControl(form.current), []);
  const [choice, setChoice] = useState<Choice>(start);
  const [problem, setProblem] = useState<PopulationsProblem | null>(null);
  const { sheet, headingRow, columns } = choice;
  const offer = useMemo(() => offerPopulations(workbook, choice), [workbook, choice]);
  const change = (changed: Choice) => {
    setChoice(changed);
    setProblem(null);
  };
  const errorAt = (place: "row" | PopulationColumn) =>
    problem !== null && placeOf(problem) === place
      ? { validationState: "error" as const, validationMessage: populationProblems[problem.kind] }
      : {};
  return (
    <form
      ref={form}
      className={styles.choice}
      aria-label={texts.changeTable}
      onSubmit={(event) => {
        event.preventDefault();
        const found = onChoose(choice);
        flushSync(() => setProblem(found));
        if (found) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
      }}
    >
      <Field label={texts.sheet}>
        <Select value={sheet} onChange={(_, { value }) => change(choosePopulationSheet(workbook, value))}>
          {sheets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.headingRow} {...errorAt("row")}>
        <Select
          value={headingRow === null ? "" : String(headingRow)}
          onChange={(_, { value }) => change(choosePopulationRow(workbook, sheet, Number(value)))}
        >
          {headingRow === null && (
            <option value="" disabled>
              {texts.choose}
            </option>
          )}
          {offer.rows.map((row) => (
            <option key={row} value={row}>
              {texts.row(row)}
            </option>
          ))}
        </Select>
      </Field>
      {headingRow !== null &&
        populationColumns.map((name) => (
          <Field key={name} label={texts.columnFor(carriedFieldNames[name])} {...errorAt(name)}>
            <Select
              value={String(columns[name] ?? "")}
              onChange={(_, { value }) =>
                change({ ...choice, columns: { ...columns, [name]: value === "" ? null : Number(value) } })
              }
            >
              <option value="">{texts.noColumn}</option>
              {columnOptions(offer.columns)}
            </Select>
          </Field>
        ))}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {texts.use}
        </Button>
        <Button size="small" onClick={onCancel}>
          {paneTexts.cancel}
        </Button>
      </div>
    </form>
  );
}

function placeOf(problem: PopulationsProblem): "row" | PopulationColumn {
  if (problem.kind === "sameColumn") return problem.column;
  return problem.kind === "noRow" ? "row" : "group";
}
