import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { mergingTexts as texts } from "../../text/merging";
import { verdictNames } from "../../text/verdicts";
import { useIsBusy } from "../useTask";
import type { FileRow } from "./chosenFiles";
import { FileFacts } from "./FileFacts";
import { VerdictIcon } from "./VerdictIcon";

const useStyles = makeStyles({
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, lineHeight: 0 },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  line: { display: "block" },
  detail: { display: "block", color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", color: tokens.colorBrandForegroundLink, width: "fit-content" },
});

interface Props {
  readonly row: FileRow;
  readonly onAnswer: (replaces: boolean) => void;
  readonly onLeaveOut: () => void;
}

/** A chosen file: whose it is, the verdict and why, the question it waits for, and the rest for who wants to know more. */
export function FileItem({ row, onAnswer, onLeaveOut }: Props) {
  const styles = useStyles();
  const isBusy = useIsBusy();
  const { received, judged } = row;
  const isRead = received.kind === "read";
  const surveys = isRead ? received.groups.reduce((sum, { answered }) => sum + answered, 0) : 0;
  return (
    <li className={styles.item}>
      <span className={styles.icon}>
        <VerdictIcon verdict={judged.verdict} />
      </span>
      <div className={styles.body}>
        {isRead && (
          <Text weight="semibold" className={styles.line}>
            {received.association ?? texts.unknownAssociation}
          </Text>
        )}
        <span className={styles.line}>
          {verdictNames[judged.verdict]}
          {isRead && `, ${texts.surveys(surveys)}`}
        </span>
        <Text size={200} className={styles.detail}>
          {received.file}
        </Text>
        {judged.remark !== "" && <span className={styles.line}>{judged.remark}</span>}
        {judged.question === "replace" && <ReplaceQuestion row={row} onAnswer={onAnswer} />}
        <details>
          <summary className={styles.summary} aria-label={texts.moreAbout(received.file)}>
            {texts.more}
          </summary>
          {isRead && <FileFacts file={received} />}
          <Button
            size="small"
            aria-label={texts.leaveOutOf(received.file)}
            disabledFocusable={isBusy}
            onClick={onLeaveOut}
          >
            {texts.leaveOut}
          </Button>
        </details>
      </div>
    </li>
  );
}

function ReplaceQuestion({ row, onAnswer }: Pick<Props, "row" | "onAnswer">) {
  const labelId = useId();
  const { replaces } = row;
  return (
    <div>
      <Text id={labelId} weight="semibold">
        {texts.replaceQuestion}
      </Text>
      <RadioGroup
        layout="horizontal"
        aria-labelledby={labelId}
        value={replaces === null ? "" : replaces ? "yes" : "no"}
        onChange={(_, { value }) => onAnswer(value === "yes")}
      >
        <Radio value="yes" label={texts.yes} />
        <Radio value="no" label={texts.no} />
      </RadioGroup>
    </div>
  );
}
