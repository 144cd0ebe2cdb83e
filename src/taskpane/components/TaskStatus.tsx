import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ProgressStep } from "../../app/WorkbookPort";
import { paneTexts as texts } from "../../text/pane";
import type { Task } from "../useTask";
import { Message } from "./Message";

const useStyles = makeStyles({
  busy: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap" },
});

interface Props {
  readonly task: Pick<Task<unknown>, "status" | "retry" | "cancel">;
  /** What it says while the task works, e.g. "Kontrollerar …". */
  readonly working: string;
  /** What it says while the task writes; the result sheets unless said otherwise. */
  readonly writing?: string;
}

/** What is going on: nothing, a task with a way to cancel it, or a task that failed with a way to try again. */
export function TaskStatus({ task, working, writing = texts.writing }: Props) {
  const styles = useStyles();
  const { status } = task;
  if (status.kind === "idle") return null;
  if (status.kind === "busy")
    return (
      <div className={styles.busy}>
        <ProgressBar aria-label={texts.busy} />
        <div className={styles.row}>
          <span>{status.cancelling ? texts.cancelling : stepText(status.step, working, writing)}</span>
          <Button size="small" disabledFocusable={status.cancelling} onClick={task.cancel}>
            {texts.cancel}
          </Button>
        </div>
      </div>
    );
  return (
    <Message
      intent="error"
      politeness="assertive"
      title={status.text.title}
      actions={
        <Button size="small" onClick={() => void task.retry()}>
          {texts.tryAgain}
        </Button>
      }
    >
      {status.text.advice}
    </Message>
  );
}

function stepText(step: ProgressStep, working: string, writing: string): string {
  if (step.kind === "reading") return step.of > 1 ? texts.readingPart(step.done, step.of) : texts.reading;
  return step.kind === "writing" ? writing : working;
}
