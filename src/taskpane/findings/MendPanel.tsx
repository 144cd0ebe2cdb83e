import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { maxCellChanges, type CellChange } from "../../app/CellChange";
import { cellAddress } from "../../core/address";
import { findingListTexts as listTexts, mendTexts as texts } from "../../text/pane";
import { focusIfLost } from "../components/focus";
import { useIsBusy } from "../useTask";
import { Panel } from "./Panel";

const pieceSize = 50;

const useStyles = makeStyles({
  text: { margin: "0" },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  cell: {
    whiteSpace: "pre-wrap",
    textAlign: "left",
    verticalAlign: "top",
    padding: "4px 8px 4px 0",
    fontWeight: tokens.fontWeightRegular,
  },
  heading: { textAlign: "left", padding: "4px 8px 4px 0", color: tokens.colorNeutralForeground2 },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly changes: readonly CellChange[];
  /** How many more can be mended, but not at the same time. */
  readonly later: number;
  readonly onCarryOut: () => void;
  readonly onCancel: () => void;
}

/** Exactly what will change, cell by cell, before anything does. */
export function MendPanel({ changes, later, onCarryOut, onCancel }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState(pieceSize);
  const buttons = useRef<HTMLDivElement>(null);
  const isBusy = useIsBusy();
  const left = changes.length - shown;
  return (
    <Panel heading={texts.heading(changes.length)}>
      <p className={styles.text}>{texts.about}</p>
      {later > 0 && <p className={styles.text}>{texts.later(maxCellChanges, later)}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            {texts.columns.map((column) => (
              <th key={column} scope="col" className={styles.heading}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, shown).map((change) => (
            <ChangeRow key={`${change.sheet} ${change.row} ${change.column}`} change={change} />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + 4 * pieceSize);
            focusIfLost(() => buttons.current);
          }}
        >
          {listTexts.showMore(left)}
        </Button>
      )}
      <div ref={buttons} className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={isBusy} onClick={onCarryOut}>
          {texts.carryOut(changes.length)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {listTexts.cancel}
        </Button>
      </div>
    </Panel>
  );
}

function ChangeRow({ change: { sheet, row, column, before, after, format } }: { readonly change: CellChange }) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={styles.cell}>{`${sheet} ${cellAddress(row, column)}`}</th>
      <td className={styles.cell}>{texts.content(before)}</td>
      <td className={styles.cell}>
        {texts.content(after)}
        {format && format.before !== format.after && (
          <Text size={200} className={styles.note}>
            {texts.format}
          </Text>
        )}
      </td>
    </tr>
  );
}
