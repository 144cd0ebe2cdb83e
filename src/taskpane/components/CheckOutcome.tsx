import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { CheckResult } from "../../app/check";
import type { Finding } from "../../core/validation/Finding";
import { paneTexts as texts } from "../../text/pane";
import { timeText } from "../../text/time";
import { FindingList } from "./FindingList";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: "0", fontSize: tokens.fontSizeBase400 },
});

interface Props {
  readonly result: CheckResult;
  readonly time: Date;
  readonly onGoTo: (finding: Finding) => void;
}

/** The result of a check: one sentence on top, and the findings under it. */
export function CheckOutcome({ result, time, onGoTo }: Props) {
  const styles = useStyles();
  const { findings } = result.report;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return (
    <section aria-label={texts.findings} className={styles.section}>
      <MessageBar intent={errors > 0 ? "error" : "success"} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{errors > 0 ? texts.toMend(errors) : texts.noErrors}</MessageBarTitle>
          {texts.checkedAt(timeText(time))}
        </MessageBarBody>
      </MessageBar>
      {findings.length > 0 ? <FindingList findings={findings} onGoTo={onGoTo} /> : <p>{texts.noFindings}</p>}
    </section>
  );
}
