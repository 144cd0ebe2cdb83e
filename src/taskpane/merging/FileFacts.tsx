import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReadFile } from "../../app/merge/receiveFile";
import { mergingTexts as texts, stampSentences } from "../../text/merging";
import { layoutNames } from "../../text/terms";
import { dateText } from "../../text/values";
import { GroupCounts } from "../sending/GroupCounts";

const useStyles = makeStyles({
  facts: { margin: `${tokens.spacingVerticalXS} 0` },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  groups: { marginBottom: tokens.spacingVerticalS },
});

/** What there is to know of a file that could be read. */
export function FileFacts({ file }: { readonly file: ReadFile }) {
  const styles = useStyles();
  const { period, edition, layout, stamp, errors, warnings, groups } = file;
  const facts = [
    [texts.period, period ? texts.periodOf(dateText(period.from), dateText(period.to)) : texts.periodMissing],
    [texts.layout, texts.layoutOf(edition, layoutNames[layout])],
    [texts.stamp, stampSentences[stamp]],
    [texts.checked, texts.counts(errors, warnings)],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.groups}>
        <GroupCounts groups={groups} />
      </div>
    </>
  );
}
