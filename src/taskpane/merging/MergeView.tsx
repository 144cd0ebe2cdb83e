import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MergeRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { mergingTexts as texts } from "../../text/merging";
import { paneTexts } from "../../text/pane";
import { returnFocus } from "../components/focus";
import { TaskStatus } from "../components/TaskStatus";
import { useIsBusy } from "../useTask";
import type { ViewProps } from "../views";
import { AssociationsIn } from "./AssociationsIn";
import { describePreview, describeVerdicts } from "./describePreview";
import { FileChooser } from "./FileChooser";
import { FileList } from "./FileList";
import { LayoutQuestions } from "./LayoutQuestions";
import { MergeOutcome } from "./MergeOutcome";
import { MergeSettings } from "./MergeSettings";
import { useChosenFiles } from "./useChosenFiles";
import { useMergeSettings } from "./useMergeSettings";
import { useMerging } from "./useMerging";
import { Message } from "../components/Message";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: "0" },
  button: { alignSelf: "flex-start" },
});

/** The network's view: received files are chosen, looked at and merged into the open workbook. */
export function MergeView(props: ViewProps) {
  const styles = useStyles();
  const { announce, goTo } = props;
  const files = useChosenFiles(props.services);
  const editor = useMergeSettings(props.services.engine);
  const work = useMerging(props, files.chosen, editor.settings);
  const isBusy = useIsBusy();
  const [notice, setNotice] = useState<string | null>(null);
  const { before, isOpen, opening, preview, merging } = work;
  const { fileProgress, receiving } = files;
  const { rows, data } = preview;
  const isReading = receiving.status.kind === "busy";
  const verdicts = rows.length > 0 && !isReading ? describeVerdicts(rows) : "";
  useEffect(() => {
    if (verdicts !== "") announce(verdicts);
  }, [verdicts, announce]);

  const receive = async (chosen: readonly File[]) => {
    if (isBusy) return;
    setNotice(null);
    merging.reset();
    const done = await files.receive(chosen);
    if (done < chosen.length) setNotice(texts.readSome(done, chosen.length));
  };
  const merge = async () => {
    const result = await work.merge();
    if (!result?.data) return;
    // What waits for an answer can be answered still.
    files.leaveOut(new Set(rows.filter(({ judged }) => judged.verdict !== "asks").map(({ id }) => id)));
    editor.reset();
    announce(texts.doneTitle);
    // The button is gone when nothing is left to merge.
    returnFocus(null);
  };
  const remove = async (association: string) => {
    const result = await work.remove(association);
    if (result?.data) announce(texts.changedTitle);
  };

  if (!isOpen) {
    return (
      <div className={styles.view}>
        <TaskStatus task={opening} working={texts.opening} />
        {opening.status.kind === "idle" && <Button onClick={work.open}>{paneTexts.readAgain}</Button>}
      </div>
    );
  }
  const hasSomething = rows.length > 0 || (before !== null && (editor.history !== null || editor.typedCount !== null));
  return (
    <div className={styles.view}>
      <p className={styles.text}>{texts.intro}</p>
      <FileChooser onChoose={(chosen) => void receive(chosen)} />
      <TaskStatus
        task={receiving}
        working={
          fileProgress ? texts.readingFile(fileProgress.number, fileProgress.of, fileProgress.name) : texts.reading
        }
      />
      {notice && <Message intent="warning">{notice}</Message>}
      {!isReading && <LayoutQuestions engine={props.services.engine} files={files} />}
      {rows.length > 0 && <FileList rows={rows} files={files} announce={announce} />}
      <MergeSettings editor={editor} knownCount={before?.associationsInCountry ?? null} />
      {hasSomething && !isReading && (
        <>
          <p className={styles.text}>{describePreview(preview)}</p>
          <Button
            appearance="primary"
            className={styles.button}
            icon={<MergeRegular />}
            disabledFocusable={isBusy || data === null || !editor.isValid}
            onClick={() => void merge()}
          >
            {texts.merge}
          </Button>
        </>
      )}
      <TaskStatus task={merging} working={texts.merging} writing={texts.writing} />
      {merging.result && <MergeOutcome result={merging.result} onShow={(sheet) => void goTo(sheet, 0, 0)} />}
      {before && <AssociationsIn data={before} onRemove={(association) => void remove(association)} />}
    </div>
  );
}
