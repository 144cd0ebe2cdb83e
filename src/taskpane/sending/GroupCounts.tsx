import { makeStyles, tokens } from "@fluentui/react-components";
import type { GroupId } from "../../core/instrument/Instrument";
import { sendingTexts as texts } from "../../text/sending";
import { groupNames } from "../../text/terms";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse" },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular, paddingRight: tokens.spacingHorizontalL },
  count: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly groups: readonly { readonly group: GroupId; readonly answered: number }[];
}

/** Answered surveys of each group. */
export function GroupCounts({ groups }: Props) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{texts.surveys}</caption>
      <tbody>
        {groups.map(({ group, answered }) => (
          <tr key={group}>
            <th scope="row" className={styles.name}>
              {groupNames[group]}
            </th>
            <td className={styles.count}>{answered}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
