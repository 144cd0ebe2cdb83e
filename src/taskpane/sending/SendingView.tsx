import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { SendRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Sending } from "../../app/send";
import type { SendChoices } from "../../report/sending/copySheets";
import { sendingTexts as texts } from "../../text/sending";
import { timeText } from "../../text/time";
import { TaskStatus } from "../components/TaskStatus";
import { useIsBusy, useTask } from "../useTask";
import type { ViewProps } from "../views";
import { GroupCounts } from "./GroupCounts";
import { SendingLists } from "./SendingLists";
import { SendingOutcome } from "./SendingOutcome";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  intro: { margin: "0" },
});

/** Makes the copy the network gets and opens it as a new workbook: what to choose, what follows along, what came of it. */
export function SendingView({ services, workbook, announce }: ViewProps) {
  const styles = useStyles();
  const [choices, setChoices] = useState<SendChoices>({ activities: true, contact: false });
  const task = useTask<Sending>();
  const isBusy = useIsBusy();
  const make = async () => {
    const sending = await task.run(async ({ progress, signal }) => {
      const now = services.now();
      const data = await services.workbook.read(progress);
      progress.step({ kind: "working" });
      const request = { workbook: data, choices, time: timeText(now), created: now.toISOString() };
      const made = await services.engine.run("send", request, signal);
      progress.step({ kind: "writing" });
      if (made.kind === "ready") await services.createWorkbook(made.bytes);
      return made;
    });
    if (sending) announce(sending.kind === "ready" ? texts.doneTitle : texts[sending.kind](sending.count));
  };
  const choose = (choice: Partial<SendChoices>) => {
    setChoices({ ...choices, ...choice });
    task.reset();
  };
  return (
    <div className={styles.view}>
      <p className={styles.intro}>{texts.intro}</p>
      <div>
        <Checkbox
          label={texts.chooseActivities}
          checked={choices.activities}
          onChange={(_, { checked }) => choose({ activities: checked === true })}
        />
        <Checkbox
          label={texts.chooseContact}
          checked={choices.contact}
          onChange={(_, { checked }) => choose({ contact: checked === true })}
        />
      </div>
      <SendingLists choices={choices} />
      {workbook.kind === "registration" && <GroupCounts groups={workbook.summary.groups} />}
      <Button appearance="primary" icon={<SendRegular />} disabledFocusable={isBusy} onClick={() => void make()}>
        {texts.make}
      </Button>
      <TaskStatus task={task} working={texts.making} writing={texts.opening} />
      {task.result && <SendingOutcome sending={task.result} />}
    </div>
  );
}
