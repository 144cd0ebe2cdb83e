import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons";
import { useCallback } from "react";
import { changesOfCarryOver } from "../../app/carryOver";
import type { CarryOver } from "../../core/distribution/CarryOver";
import { carryOverTexts as texts } from "../../text/carryOver";
import { FileButton } from "../components/FileButton";
import { TaskStatus } from "../components/TaskStatus";
import { ChangeOutcome } from "../findings/ChangeOutcome";
import { useMending } from "../findings/useMending";
import { useTask } from "../useTask";
import type { ViewProps } from "../views";
import { CarryOverPanel } from "./CarryOverPanel";
import { Message } from "../components/Message";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: "0" },
});

/** Carries the populations of a distribution workbook over to the registration workbook that is open. */
export function CarryOverView({ services, announce, reopen }: ViewProps) {
  const styles = useStyles();
  const previewing = useTask<CarryOver>();
  const { reset, run } = previewing;
  const changed = useCallback(() => {
    reset();
    reopen();
  }, [reset, reopen]);
  const changing = useMending(services, changed);
  const preview = previewing.result;

  const choose = async (file: File) => {
    changing.forget();
    reset();
    const planned = await run(async ({ progress, signal }) => {
      const distribution = new Uint8Array(await file.arrayBuffer());
      const registration = await services.workbook.read(progress);
      progress.step({ kind: "working" });
      return services.engine.run("previewCarryOver", { registration, distribution }, signal);
    });
    if (!planned) return;
    const changes = changesOfCarryOver(planned);
    announce(planned.obstacles.length > 0 ? texts.cannot : texts.heading(changes.length));
    if (changes.length > 0) await changing.plan(changes);
  };

  return (
    <div className={styles.view}>
      <p className={styles.text}>{texts.about}</p>
      <div>
        <FileButton
          label={texts.choose}
          icon={<DocumentRegular />}
          onChoose={([file]) => {
            if (file) void choose(file);
          }}
        />
      </div>
      <TaskStatus task={previewing} working={texts.comparing} />
      <TaskStatus task={changing.task} working={texts.changing} />
      {preview && preview.obstacles.length === 0 && changesOfCarryOver(preview).length === 0 && (
        <Message intent="success">{texts.noChanges}</Message>
      )}
      {preview && (preview.obstacles.length > 0 || changing.planned) && (
        <CarryOverPanel
          preview={preview}
          canCarryOut={changing.planned !== null}
          onCarryOut={() => void changing.carryOut()}
          onCancel={() => {
            changing.cancelPlan();
            reset();
          }}
        />
      )}
      <ChangeOutcome changing={changing} intent="success" texts={texts} announce={announce} />
    </div>
  );
}
