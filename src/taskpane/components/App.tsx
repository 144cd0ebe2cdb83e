import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { CalculatorRegular, ClipboardTaskRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useState } from "react";
import { explainError } from "../../app/explainError";
import type { Finding } from "../../core/validation/Finding";
import { paneTexts as texts } from "../../text/pane";
import { announcementOf } from "../announcementOf";
import type { TaskName } from "../paneState";
import type { Services } from "../services";
import { usePane } from "../usePane";
import { CheckOutcome } from "./CheckOutcome";
import { ComputeOutcome } from "./ComputeOutcome";
import { SummaryCard } from "./SummaryCard";
import { TaskStatus } from "./TaskStatus";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: "16px 20px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  intro: { margin: "0", color: tokens.colorNeutralForeground2 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface Props {
  readonly services: Services;
  /** Started when the pane opens: recognising the workbook, or what the ribbon button asked for. */
  readonly firstTask: TaskName;
}

/** The task pane: what the workbook is, the two tasks, what is going on and what came of it. */
export function App({ services, firstTask }: Props) {
  const styles = useStyles();
  const pane = usePane(services);
  const { state, run } = pane;
  const [notice, setNotice] = useState<string | null>(null);
  useEffect(() => void run(firstTask), [run, firstTask]);
  const goTo = useCallback(
    async (sheet: string, row: number, column: number) => {
      try {
        setNotice((await services.goToCell(sheet, row, column)) ? null : texts.hiddenSheet(sheet));
      } catch (error) {
        const { title, advice } = explainError(error);
        setNotice(`${title}. ${advice}`);
      }
    },
    [services],
  );
  const goToFinding = ({ place }: Finding) => goTo(place.sheet ?? "", place.row ?? 0, place.column ?? 0);
  const busy = state.task.kind === "busy";
  return (
    <main className={styles.page}>
      {/* Excel writes the add-in's name over the pane. */}
      <h1 className={styles.hidden}>{texts.product}</h1>
      <div role="status" className={styles.hidden}>
        {announcementOf(state)}
      </div>
      {state.summary && <SummaryCard summary={state.summary} openAtFirst={!state.checked && !state.computed} />}
      {state.task.kind !== "notRegistration" && (
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            icon={<ClipboardTaskRegular />}
            disabledFocusable={busy}
            onClick={() => run("check")}
          >
            {texts.check}
          </Button>
          <Button icon={<CalculatorRegular />} disabledFocusable={busy} onClick={() => run("compute")}>
            {texts.compute}
          </Button>
        </div>
      )}
      <TaskStatus pane={pane} />
      {notice && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{notice}</MessageBarBody>
        </MessageBar>
      )}
      {state.summary && !state.checked && !state.computed && <p className={styles.intro}>{texts.intro}</p>}
      {state.computed && <ComputeOutcome result={state.computed} onShow={(sheet) => void goTo(sheet, 0, 0)} />}
      {state.checked && <CheckOutcome {...state.checked} onGoTo={(finding) => void goToFinding(finding)} />}
    </main>
  );
}
