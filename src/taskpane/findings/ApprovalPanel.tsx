import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { maxReasonLength } from "../../app/approvals";
import type { Finding } from "../../core/validation/Finding";
import { findPersonalData } from "../../core/privacy/findPersonalData";
import { approvalTexts as texts, findingListTexts as listTexts } from "../../text/pane";
import { useIsBusy } from "../useTask";
import { placeText } from "./groupFindings";
import { Panel } from "./Panel";

const useStyles = makeStyles({
  text: { margin: "0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly onApprove: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Approving warnings takes a reason, since the receiver must be able to judge it. */
export function ApprovalPanel({ findings, onApprove, onCancel }: Props) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const isBusy = useIsBusy();
  const [first] = findings;
  const submit = () => {
    const given = reason.trim();
    const found = given === "" ? texts.missing : findPersonalData(given).length > 0 ? texts.personalData : null;
    setProblem(found);
    if (found === null) onApprove(given);
  };
  return (
    <Panel heading={texts.heading(findings.length, first ? placeText(first) : "")}>
      <p className={styles.text}>{texts.about}</p>
      <Field
        label={texts.reason}
        required
        hint={texts.hint}
        {...(problem === null ? {} : { validationState: "error" as const, validationMessage: problem })}
      >
        <Textarea
          value={reason}
          maxLength={maxReasonLength}
          resize="vertical"
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={isBusy} onClick={submit}>
          {texts.approve}
        </Button>
        <Button size="small" onClick={onCancel}>
          {listTexts.cancel}
        </Button>
      </div>
    </Panel>
  );
}
