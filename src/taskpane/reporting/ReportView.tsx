import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { reportInto, type ReportResult } from "../../app/report";
import { reportingTexts as texts } from "../../text/reporting";
import { timeText } from "../../text/time";
import { TaskStatus } from "../components/TaskStatus";
import { useIsBusy, useTask } from "../useTask";
import type { ViewProps } from "../views";
import { ReportOutcome } from "./ReportOutcome";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalM },
  text: { margin: "0" },
  hint: { display: "block", paddingLeft: "8px", color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

/** The rule of the network: figures of fewer answers are hidden unless somebody says otherwise. */
const leastAnswers = 5;

/** Writes the sheets of the national report into the result workbook. */
export function ReportView({ services, announce, goTo }: ViewProps) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const task = useTask<ReportResult>();
  const isBusy = useIsBusy();
  const make = async () => {
    const options = { leastAnswers: showsAll ? null : leastAnswers, time: timeText(services.now()) } as const;
    const result = await task.run(({ progress, signal }) =>
      reportInto(services.workbook, options, progress, (request) =>
        services.engine.run("buildReport", request, signal),
      ),
    );
    if (result) announce(texts.doneTitle);
  };
  return (
    <div className={styles.view}>
      <p className={styles.text}>{texts.intro}</p>
      <div>
        <Checkbox
          label={texts.showsAll}
          checked={showsAll}
          onChange={(_, { checked }) => {
            setShowsAll(checked === true);
            task.reset();
          }}
        />
        <Text size={200} className={styles.hint}>
          {texts.showsAllHint}
        </Text>
      </div>
      <Button
        appearance="primary"
        className={styles.button}
        icon={<DocumentTableRegular />}
        disabledFocusable={isBusy}
        onClick={() => void make()}
      >
        {texts.make}
      </Button>
      <TaskStatus task={task} working={texts.working} writing={texts.writing} />
      {task.result && <ReportOutcome result={task.result} onShow={(sheet) => void goTo(sheet, 0, 0)} />}
    </div>
  );
}
