import { Card, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { GroupSummary, RegistrationSummary } from "../../app/summarizeRegistration";
import { paneTexts as texts } from "../../text/pane";
import { groupNames, layoutNames } from "../../text/terms";
import { dateText } from "../../text/values";

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalM },
  heading: { margin: "0", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  facts: { margin: "0", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  table: { width: "100%", borderCollapse: "collapse", marginTop: tokens.spacingVerticalS },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
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

/** What was recognised in the workbook: whose it is, the period, and the surveys found on each sheet. */
export function SummaryCard({ summary }: { readonly summary: RegistrationSummary }) {
  const styles = useStyles();
  const most = Math.max(1, ...summary.groups.map(({ answered }) => answered));
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
        <p className={styles.facts}>{texts.edition(summary.edition, layoutNames[summary.layout])}</p>
      </div>
      <table className={styles.table}>
        <caption className={styles.caption}>{texts.groups}</caption>
        <tbody>
          {summary.groups.map((group) => (
            <GroupRow key={group.group} group={group} most={most} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function GroupRow({ group, most }: { readonly group: GroupSummary; readonly most: number }) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {groupNames[group.group]}
        <Text size={200} className={styles.detail}>
          {texts.boundOn(group.sheet, group.boundQuestions, group.questions)}
        </Text>
        <div className={styles.track} aria-hidden="true">
          <div className={styles.bar} style={{ width: `${(100 * group.answered) / most}%` }} />
        </div>
      </th>
      <td className={styles.count}>{group.answered}</td>
    </tr>
  );
}
