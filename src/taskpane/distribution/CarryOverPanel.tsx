import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { changesOfCarryOver } from "../../app/carryOver";
import type { CarriedRow, CarryOver } from "../../core/distribution/CarryOver";
import {
  carriedFieldNames,
  carryOverTexts as texts,
  changeText,
  doubtText,
  groupAndActivity,
  obstacleText,
} from "../../text/carryOver";
import { Panel } from "../findings/Panel";
import { useIsBusy } from "../useTask";
import { Message } from "../components/Message";

const useStyles = makeStyles({
  list: { margin: "0", paddingLeft: "20px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  table: { width: "100%", borderCollapse: "collapse" },
  heading: { textAlign: "left", padding: "8px 8px 0 0", fontWeight: tokens.fontWeightSemibold },
  name: { textAlign: "left", padding: "2px 8px 2px 12px", fontWeight: tokens.fontWeightRegular },
  change: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly preview: CarryOver;
  readonly canCarryOut: boolean;
  readonly onCarryOut: () => void;
  readonly onCancel: () => void;
}

/** Exactly what will change, row by row, before anything does; or why nothing can. */
export function CarryOverPanel({ preview, canCarryOut, onCarryOut, onCancel }: Props) {
  const styles = useStyles();
  const isBusy = useIsBusy();
  const count = changesOfCarryOver(preview).length;
  const isStopped = preview.obstacles.length > 0;
  return (
    <Panel heading={isStopped ? texts.cannot : texts.heading(count)}>
      {isStopped && (
        <Messages
          intent="error"
          title={texts.nothingChanged}
          lines={preview.obstacles.map((obstacle) => obstacleText(obstacle, preview))}
        />
      )}
      {preview.doubts.length > 0 && (
        <Messages intent="warning" title={texts.think} lines={preview.doubts.map(doubtText)} />
      )}
      {!isStopped && (
        <table className={styles.table}>
          {preview.rows
            .filter(({ cells }) => cells.length > 0)
            .map((row) => (
              <RowChanges key={row.row} row={row} />
            ))}
        </table>
      )}
      <div className={styles.buttons}>
        {canCarryOut && (
          <Button appearance="primary" size="small" disabledFocusable={isBusy} onClick={onCarryOut}>
            {texts.carryOut(count)}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {canCarryOut ? texts.cancel : texts.close}
        </Button>
      </div>
    </Panel>
  );
}

function RowChanges({ row: { group, activity, row, isNew, cells } }: { readonly row: CarriedRow }) {
  const styles = useStyles();
  const figures = cells.filter(({ field }) => field !== "group" && field !== "activity");
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} className={styles.heading}>
          {`${groupAndActivity(group, activity)} (${isNew ? texts.newRow : texts.rowNumber(row)})`}
        </th>
      </tr>
      {figures.map(({ field, before, after }) => (
        <tr key={field}>
          <th scope="row" className={styles.name}>
            {carriedFieldNames[field]}
          </th>
          <td className={styles.change}>{changeText(before, after, isNew)}</td>
        </tr>
      ))}
    </tbody>
  );
}

interface MessagesProps {
  readonly intent: "error" | "warning";
  readonly title: string;
  readonly lines: readonly string[];
}

function Messages({ intent, title, lines }: MessagesProps) {
  const styles = useStyles();
  return (
    <Message intent={intent} title={title}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Message>
  );
}
