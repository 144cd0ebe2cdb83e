import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import type { ProgressStep } from "../../app/WorkbookPort";
import { taskErrorTexts } from "../../text/errors";
import { paneTexts as texts } from "../../text/pane";
import type { Pane } from "../usePane";
import type { TaskName } from "../paneState";

const useStyles = makeStyles({
  busy: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap" },
});

/** What is going on: nothing, a task with a way to cancel it, or a task that failed with a way to try again. */
export function TaskStatus({ pane }: { readonly pane: Pane }) {
  const { task } = pane.state;
  switch (task.kind) {
    case "idle":
      return null;
    case "busy":
      return <Busy text={stepText(task.task, task.step)} cancelling={task.cancelling} onCancel={pane.cancel} />;
    case "notRegistration":
      return (
        <Failed
          intent="warning"
          {...taskErrorTexts.notRegistration}
          retry={texts.readAgain}
          onRetry={() => pane.run("open")}
        />
      );
    case "failed":
      return <Failed intent="error" {...task.text} retry={texts.tryAgain} onRetry={() => pane.run(task.task)} />;
  }
}

function stepText(task: TaskName, step: ProgressStep): string {
  if (step.kind === "reading") return step.of > 1 ? texts.readingPart(step.done, step.of) : texts.reading;
  if (step.kind === "writing") return texts.writing;
  if (task === "open") return texts.reading;
  return task === "check" ? texts.checking : texts.computing;
}

interface BusyProps {
  readonly text: string;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

function Busy({ text, cancelling, onCancel }: BusyProps) {
  const styles = useStyles();
  return (
    <div className={styles.busy}>
      <ProgressBar aria-label={texts.busy} />
      <div className={styles.row}>
        <span>{cancelling ? texts.cancelling : text}</span>
        <Button size="small" disabledFocusable={cancelling} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}

interface FailedProps {
  readonly intent: "warning" | "error";
  readonly title: string;
  readonly advice: string;
  readonly retry: string;
  readonly onRetry: () => void;
}

function Failed({ intent, title, advice, retry, onRetry }: FailedProps) {
  return (
    <MessageBar intent={intent} layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {advice}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
