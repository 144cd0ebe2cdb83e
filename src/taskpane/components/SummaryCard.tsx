import { Button, Card, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { WorkbookSummary } from "../../app/check";
import { paneTexts as texts } from "../../text/pane";
import { groupNames } from "../../text/terms";
import { dateText } from "../../text/values";
import { describeSummary, type DescribedGroup } from "./describeSummary";

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalM },
  heading: { margin: "0", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  facts: { margin: "0", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  toggle: { alignSelf: "flex-start", paddingLeft: "0", textAlign: "left" },
  table: { width: "100%", borderCollapse: "collapse" },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "4px 8px 4px 0", verticalAlign: "top" },
  detail: { display: "block", color: tokens.colorNeutralForeground2 },
  count: { textAlign: "right", fontVariantNumeric: "tabular-nums", verticalAlign: "top", padding: "4px 0" },
  track: { height: "6px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground4 },
  bar: {
    height: "6px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: "none",
  },
});

interface Props {
  readonly summary: WorkbookSummary;
  /** Whether the groups are listed until somebody chooses: they give way once there is a result to look at. */
  readonly openAtFirst: boolean;
}

/** What was recognised in the workbook: whose it is, the period, and the surveys found on each sheet. */
export function SummaryCard({ summary, openAtFirst }: Props) {
  const styles = useStyles();
  const listId = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? openAtFirst;
  const { kind, groups, counted } = describeSummary(summary);
  const most = Math.max(1, ...groups.map(({ answered }) => answered));
  const { periodFrom, periodTo } = summary;
  const period =
    periodFrom === null || periodTo === null
      ? texts.periodMissing
      : texts.period(dateText(periodFrom), dateText(periodTo));
  return (
    <Card className={styles.card}>
      <div>
        <h2 className={styles.heading}>{summary.association ?? texts.untitled}</h2>
        <p className={styles.facts}>{period}</p>
        <p className={styles.facts}>{kind}</p>
      </div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.toggle}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setChosen(!open)}
      >
        {counted}
      </Button>
      <table id={listId} hidden={!open} className={styles.table} aria-label={texts.groups}>
        <tbody>
          {groups.map((group) => (
            <GroupRow key={group.group} group={group} most={most} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function GroupRow({ group, most }: { readonly group: DescribedGroup; readonly most: number }) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {groupNames[group.group]}
        <Text size={200} className={styles.detail}>
          {group.detail}
        </Text>
        <div className={styles.track} aria-hidden="true">
          <div className={styles.bar} style={{ width: `${(100 * group.answered) / most}%` }} />
        </div>
      </th>
      <td className={styles.count}>{group.answered}</td>
    </tr>
  );
}
