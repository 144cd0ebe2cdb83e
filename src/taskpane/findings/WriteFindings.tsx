import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import { writeFindings } from "../../app/writeFindings";
import { findingListTexts as texts, paneTexts } from "../../text/pane";
import { timeText } from "../../text/time";
import { TaskStatus } from "../components/TaskStatus";
import type { Services } from "../services";
import type { Checked } from "../useHome";
import { useIsBusy, useTask } from "../useTask";
import type { ViewProps } from "../views";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props extends Pick<ViewProps, "announce" | "goTo"> {
  readonly services: Services;
  readonly checked: Checked;
}

/** Writes the findings to a sheet, to be printed or handed to somebody else. */
export function WriteFindings({ services, checked, announce, goTo }: Props) {
  const styles = useStyles();
  const task = useTask<string>();
  const isBusy = useIsBusy();
  const write = async () => {
    const sheet = await task.run(({ progress }) =>
      writeFindings(services.workbook, checked.result, timeText(checked.time), progress),
    );
    if (sheet !== null) announce(texts.written(sheet));
  };
  return (
    <>
      <div className={styles.row}>
        <Button icon={<TableRegular />} disabledFocusable={isBusy} onClick={() => void write()}>
          {texts.write}
        </Button>
        {task.result !== null && (
          <Button onClick={() => void goTo(task.result ?? "", 0, 0)}>{paneTexts.show(task.result)}</Button>
        )}
      </div>
      <TaskStatus task={task} working={texts.writing} writing={texts.writing} />
    </>
  );
}
