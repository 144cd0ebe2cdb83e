import { makeStyles, Switch, Text, tokens } from "@fluentui/react-components";
import { findingListTexts as texts } from "../../text/pane";
import { timeText } from "../../text/time";
import type { Checked, Recheck } from "../useHome";
import { verdictOf } from "./verdictOf";
import { Message } from "../components/Message";

const useStyles = makeStyles({
  freshness: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** The result of a check in one sentence, when it is from, and how it stands to the workbook now. */
export function Verdict({ checked, recheck }: { readonly checked: Checked; readonly recheck: Recheck }) {
  const styles = useStyles();
  const { intent, title, rest } = verdictOf(checked.result);
  return (
    <div>
      <Message intent={intent} title={title} isScrolledTo={false}>
        {rest} {texts.checkedAt(timeText(checked.time))}
      </Message>
      <Switch label={texts.recheck} checked={recheck.isOn} onChange={(_, { checked: isOn }) => recheck.setOn(isOn)} />
      {recheck.isOn && recheck.freshness.kind !== "current" && (
        <Text size={200} className={styles.freshness}>
          {freshnessText(recheck.freshness)}
        </Text>
      )}
    </div>
  );
}

function freshnessText(freshness: Recheck["freshness"]): string {
  if (freshness.kind === "failed") return texts.recheckFailed(freshness.text.title);
  return freshness.kind === "checking" ? texts.rechecking : texts.changed;
}
