import { computeInto } from "../app/compute";
import { explainError } from "../app/explainError";
import { noProgress } from "../app/WorkbookPort";
import { excelWorkbook } from "../excel/excelWorkbook";
import { goToCell } from "../excel/goToCell";
import { timeText } from "../text/time";

/** The ribbon button Beräkna: writes the result sheets and shows the first, without opening the pane. */
async function computeResults(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const { sheetNames } = await computeInto(excelWorkbook, timeText(new Date()), noProgress);
    await goToCell(sheetNames[0] ?? "", 0, 0);
    event.completed();
  } catch (error) {
    showMessage(error, () => event.completed());
  }
}

/**
 * A command has no page of its own to say something on, so it opens a small one. The command lasts until that is closed:
 * Office ends the page of a completed command, and its dialogs with it.
 */
function showMessage(error: unknown, done: () => void): void {
  const { title, advice } = explainError(error);
  const url = new URL("message.html", window.location.href);
  url.searchParams.set("title", title);
  url.searchParams.set("advice", advice);
  Office.context.ui.displayDialogAsync(url.href, { height: 30, width: 30 }, ({ status, value }) => {
    if (status === Office.AsyncResultStatus.Failed) done();
    else value.addEventHandler(Office.EventType.DialogEventReceived, done);
  });
}

void Office.onReady(() => Office.actions.associate("computeResults", computeResults));
