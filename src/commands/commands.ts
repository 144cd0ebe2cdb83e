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
  } catch (error) {
    showMessage(error);
  } finally {
    event.completed();
  }
}

/** A command has no page of its own to say something on, so it opens a small one. */
function showMessage(error: unknown): void {
  const { title, advice } = explainError(error);
  const url = new URL("message.html", window.location.href);
  url.searchParams.set("title", title);
  url.searchParams.set("advice", advice);
  Office.context.ui.displayDialogAsync(url.href, { height: 30, width: 30 });
}

void Office.onReady(() => Office.actions.associate("computeResults", computeResults));
