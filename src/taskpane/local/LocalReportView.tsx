import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { localReportInto, nationalYears } from "../../app/localReport";
import type { WriteReport } from "../../app/WorkbookPort";
import { localViewTexts as texts } from "../../text/localReport";
import { timeText } from "../../text/time";
import { TaskStatus } from "../components/TaskStatus";
import { useIsBusy, useTask } from "../useTask";
import type { ViewProps } from "../views";
import { LocalReportOutcome } from "./LocalReportOutcome";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  intro: { margin: "0" },
});

/** Writes the association's own report into the workbook, beside the national figures of a chosen year. */
export function LocalReportView({ services, workbook, announce, goTo }: ViewProps) {
  const styles = useStyles();
  const years = workbook.kind === "registration" ? nationalYears(workbook.summary.edition) : [];
  const [nationalYear, setNationalYear] = useState<number | null>(years[0] ?? null);
  const task = useTask<WriteReport>();
  const isBusy = useIsBusy();
  const make = async () => {
    const choices = { nationalYear, time: timeText(services.now()) };
    const written = await task.run(({ progress, signal }) =>
      localReportInto(services.workbook, choices, progress, (request) =>
        services.engine.run("localReport", request, signal),
      ),
    );
    if (written) announce(texts.doneTitle);
  };
  return (
    <div className={styles.view}>
      <p className={styles.intro}>{texts.intro}</p>
      <Field label={texts.compare}>
        <RadioGroup
          value={String(nationalYear)}
          onChange={(_, { value }) => {
            setNationalYear(years.find((year) => String(year) === value) ?? null);
            task.reset();
          }}
        >
          {years.map((year) => (
            <Radio key={year} value={String(year)} label={texts.compareYear(year)} />
          ))}
          <Radio value="null" label={texts.compareNone} />
        </RadioGroup>
      </Field>
      <Button
        appearance="primary"
        icon={<DocumentTableRegular />}
        disabledFocusable={isBusy}
        onClick={() => void make()}
      >
        {texts.make}
      </Button>
      <TaskStatus task={task} working={texts.making} writing={texts.writing} />
      {task.result && <LocalReportOutcome written={task.result} onShow={(sheet) => void goTo(sheet, 0, 0)} />}
    </div>
  );
}
