import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { bindingTexts as texts } from "../../text/binding";
import { paneTexts } from "../../text/pane";
import { TaskStatus } from "../components/TaskStatus";
import { useIsBusy } from "../useTask";
import type { ViewProps } from "../views";
import { DistributionHeadings } from "./DistributionHeadings";
import { EditionChoice } from "./EditionChoice";
import { InformationBinding } from "./InformationBinding";
import { PopulationsBinding } from "./PopulationsBinding";
import { SheetBinding } from "./SheetBinding";
import { useListStyle } from "./useListStyle";
import { useBinding, type BindingEditor } from "./useBinding";
import { Message } from "../components/Message";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: "0" },
});

/** How the open workbook is read. */
export function BindingView(props: ViewProps) {
  return props.workbook.kind === "distribution" ? <DistributionHeadings /> : <RegistrationBinding {...props} />;
}

/** Which sheet is which group and which column which question; changed here, and remembered in the workbook. */
function RegistrationBinding({ services, announce, goTo, reopen }: ViewProps) {
  const styles = useStyles();
  const list = useListStyle();
  const editor = useBinding(services);
  const { task, saving, workbook, description, correct } = editor;
  const onGoTo = (sheet: string, row: number, column: number) => void goTo(sheet, row, column);
  const sheets = description?.sheets.map(({ sheet }) => sheet) ?? [];
  return (
    <div className={styles.view}>
      <p className={styles.text}>{texts.intro}</p>
      <TaskStatus task={task} working={texts.working} />
      {!description && task.status.kind === "idle" && <Button onClick={editor.read}>{paneTexts.readAgain}</Button>}
      {workbook && description && (
        <>
          <EditionChoice edition={description.edition} onCorrect={correct} />
          <ul className={list} aria-label={texts.sheets}>
            {description.sheets.map((sheet) => (
              <SheetBinding
                key={sheet.sheet}
                description={sheet}
                edition={description.edition}
                onCorrect={correct}
                onGoTo={(column) => onGoTo(sheet.sheet, sheet.headingRow ?? 0, column)}
              />
            ))}
          </ul>
          {description.others && (
            <ul className={list} aria-label={texts.others}>
              <InformationBinding
                fields={description.others.information}
                workbook={workbook}
                sheets={sheets}
                onCorrect={correct}
                onGoTo={onGoTo}
              />
              <PopulationsBinding
                description={description.others.populations}
                workbook={workbook}
                sheets={sheets}
                onCorrect={correct}
                onGoTo={onGoTo}
              />
            </ul>
          )}
          <TaskStatus task={saving} working={texts.saving} writing={texts.saving} />
          <SaveBar editor={editor} announce={announce} onSaved={reopen} />
        </>
      )}
    </div>
  );
}

interface SaveBarProps {
  readonly editor: BindingEditor;
  readonly announce: (text: string) => void;
  readonly onSaved: () => void;
}

/** Saving and restoring, with what is unsaved and what came of it. */
function SaveBar({ editor, announce, onSaved }: SaveBarProps) {
  const styles = useStyles();
  const isBusy = useIsBusy();
  const [done, setDone] = useState<string | null>(null);
  const { corrections, isChanged } = editor;
  const save = async () => {
    if (!(await editor.save())) return;
    setDone(texts.saved);
    announce(texts.saved);
    onSaved();
  };
  const message = isChanged ? (corrections.length === 0 ? texts.restored : texts.unsaved) : done;
  return (
    <div className={styles.view}>
      {message ? (
        <Message intent={isChanged ? "warning" : "success"}>{message}</Message>
      ) : (
        corrections.length > 0 && <p className={styles.text}>{texts.corrected(corrections.length)}</p>
      )}
      <div>
        <Button appearance="primary" disabledFocusable={isBusy || !isChanged} onClick={() => void save()}>
          {texts.save}
        </Button>{" "}
        <Button
          disabledFocusable={isBusy || corrections.length === 0}
          onClick={() => {
            editor.restore();
            setDone(null);
            announce(texts.restored);
          }}
        >
          {texts.restore}
        </Button>
      </div>
    </div>
  );
}
