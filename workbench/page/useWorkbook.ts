import { useCallback, useEffect, useState } from "react";
import { explainError } from "../../src/app/explainError";
import { WorkbookFileError } from "../../src/workbook/xlsx/errors";
import { downloadFile } from "./downloadFile";
import type { Notices } from "./components/useNotices";
import { messageOf } from "./messageOf";
import { WorkbookSession } from "./session/WorkbookSession";
import { hostBehaviour } from "./hostBehaviour";
import { texts } from "./texts";

/** A workbook to be opened: a chosen file or an example. */
export interface WorkbookSource {
  readonly fileName: string;
  readonly load: () => Promise<Uint8Array>;
}

export interface OpenedWorkbook {
  /** Null until the first workbook is open. */
  readonly session: WorkbookSession | null;
  readonly isOpening: boolean;
  /** What waits for an answer to the question about unsaved changes. */
  readonly waiting: WorkbookSource | null;
  /** Opens at once, or asks first when there are unsaved changes. */
  readonly open: (source: WorkbookSource) => void;
  readonly save: () => Promise<boolean>;
  readonly answerUnsaved: (answer: "save" | "discard" | "cancel") => void;
}

/** The workbook that is open, and how another takes its place. */
export function useWorkbook(first: WorkbookSource, { tellProblem, tellDone }: Notices): OpenedWorkbook {
  const [session, setSession] = useState<WorkbookSession | null>(null);
  const [isOpening, setOpening] = useState(true);
  const [waiting, setWaiting] = useState<WorkbookSource | null>(null);

  const openNow = useCallback(
    async ({ fileName, load }: WorkbookSource) => {
      setOpening(true);
      try {
        const bytes = await load();
        // Reading keeps the browser busy for a moment: first let it show that something is going on.
        await new Promise((next) => setTimeout(next, 30));
        const behaviour = hostBehaviour(window.location.search);
        const opened = new WorkbookSession(fileName, bytes, tellProblem, behaviour);
        opened.host.onNewWorkbook((made) => {
          downloadFile(texts.newFileName, made);
          tellDone(texts.newWorkbook(texts.newFileName));
        });
        setSession(opened);
      } catch (error) {
        tellProblem(error instanceof WorkbookFileError ? explainError(error) : texts.notOpened(messageOf(error)));
      }
      setOpening(false);
    },
    [tellProblem, tellDone],
  );
  useEffect(() => void openNow(first), [openNow, first]);

  const save = async () => {
    if (session === null || !session.editing.commit()) return false;
    try {
      downloadFile(session.fileName, await session.save());
      tellDone(texts.saved(session.fileName));
      return true;
    } catch (error) {
      tellProblem(texts.notSaved(messageOf(error)));
      return false;
    }
  };
  const open = (source: WorkbookSource) => {
    if (session?.hasUnsavedChanges) setWaiting(source);
    else void openNow(source);
  };
  const answerUnsaved = async (answer: "save" | "discard" | "cancel") => {
    setWaiting(null);
    const isFree = answer === "discard" || (answer === "save" && (await save()));
    if (isFree && waiting !== null) await openNow(waiting);
  };
  return { session, isOpening, waiting, open, save, answerUnsaved: (answer) => void answerUnsaved(answer) };
}
