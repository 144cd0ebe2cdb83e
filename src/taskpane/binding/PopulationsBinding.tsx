import { makeStyles } from "@fluentui/react-components";
import { populationColumns, type PopulationsDescription } from "../../app/describePopulations";
import { choosePopulations, choosePopulationSheet } from "../../app/choosePopulations";
import { columnName } from "../../core/address";
import { carriedFieldNames } from "../../text/carryOver";
import { bindingTexts as texts } from "../../text/binding";
import type { PopulationsCorrection } from "../../workbook/memory/BindingCorrection";
import type { Workbook } from "../../workbook/Workbook";
import { BoundItem } from "./BoundItem";
import { PopulationsChoice } from "./PopulationsChoice";
import { Section } from "./Section";
import { useListStyle } from "./useListStyle";

const useStyles = makeStyles({ text: { margin: "0" } });

interface Props {
  readonly description: PopulationsDescription;
  readonly workbook: Workbook;
  /** The sheets that may be chosen. */
  readonly sheets: readonly string[];
  readonly onCorrect: (correction: PopulationsCorrection) => void;
  readonly onGoTo: (sheet: string, row: number, column: number) => void;
}

/** Where the table of populations stands and which column is which. Changed as a whole: the columns belong together. */
export function PopulationsBinding({ description, workbook, sheets, onCorrect, onGoTo }: Props) {
  const styles = useStyles();
  const list = useListStyle();
  const { table, confidence } = description;
  const where = table ? texts.tableAt(table.sheet, table.headingRow) : texts.noTable;
  const first = table ?? choosePopulationSheet(workbook, sheets[0] ?? "");
  return (
    <Section title={texts.populations} detail={where} needsAnswer={table === null}>
      <p className={styles.text}>{texts.populationsAbout}</p>
      <ul className={list}>
        <BoundItem
          name={texts.columns}
          details={table ? linesOf(description) : [where]}
          confidence={confidence}
          change={texts.changeTable}
          goTo={
            table && {
              text: texts.goToTable,
              name: texts.goToTable,
              onClick: () => onGoTo(table.sheet, table.headingRow, table.columns.group),
            }
          }
          choice={(close) => (
            <PopulationsChoice
              start={first}
              workbook={workbook}
              sheets={sheets}
              onCancel={close}
              onChoose={(choice) => {
                const chosen = choosePopulations(workbook, choice);
                if (chosen.kind !== "populations") return chosen;
                close();
                onCorrect(chosen);
                return null;
              }}
            />
          )}
        />
      </ul>
    </Section>
  );
}

/** "Målpopulation: Kolumn C: Antal i målgruppen", a line each. */
function linesOf({ table, headings }: PopulationsDescription): readonly string[] {
  return populationColumns.map((name) => {
    const column = table?.columns[name] ?? null;
    const place = column === null ? texts.noColumn : texts.columnOf(columnName(column), headings[name]);
    return texts.populationColumn(carriedFieldNames[name], place);
  });
}
