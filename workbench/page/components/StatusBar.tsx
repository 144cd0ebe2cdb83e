import { useMemo } from "react";
import type { Rectangle } from "../../host/model/cellAddress";
import { displayText } from "../../host/model/displayText";
import type { Sheet } from "../../host/model/Sheet";
import type { WorkbookSession } from "../session/WorkbookSession";
import { texts } from "../texts";

interface Props {
  readonly session: WorkbookSession;
  /** What a ribbon button is doing; null when none is. */
  readonly running: string | null;
}

/** What is going on, and the count, mean and sum of what is selected. */
export function StatusBar({ session, running }: Props) {
  const { sheet, contentVersion } = session;
  const { area } = session.selection;
  const figures = useMemo(() => {
    void contentVersion;
    return figuresOf(sheet, area);
  }, [sheet, area, contentVersion]);
  return (
    <footer className="status-bar">
      <span role="status">{running ?? modeOf(session)}</span>
      <span className="status-figures">
        {figures.map((figure) => (
          <span key={figure}>{figure}</span>
        ))}
      </span>
    </footer>
  );
}

function modeOf({ editing, isCalculating }: WorkbookSession): string {
  if (editing.edit !== null) return texts.editing;
  return isCalculating ? texts.calculating : texts.ready;
}

/** Of a single cell there is nothing to sum up. */
function figuresOf(sheet: Sheet, selection: Rectangle): string[] {
  let count = 0;
  const numbers: number[] = [];
  sheet.data.forEachCell(selection, ({ value }) => {
    if (value !== null) count += 1;
    if (typeof value === "number") numbers.push(value);
  });
  if (count < 2) return [];
  const sum = numbers.reduce((total, number) => total + number, 0);
  const shown = (number: number) => displayText(Number(number.toPrecision(9)), "General", false);
  const counted = texts.count(shown(count));
  return numbers.length === 0
    ? [counted]
    : [texts.average(shown(sum / numbers.length)), counted, texts.sum(shown(sum))];
}
