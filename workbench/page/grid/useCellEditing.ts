import { useMemo, type KeyboardEvent } from "react";
import { cellName } from "../../host/model/cellAddress";
import type { WorkbookSession } from "../session/WorkbookSession";
import { texts } from "../texts";
import type { Arrow } from "./destinationOf";

/** What the input over a cell needs of the grid. */
export interface EditHandlers {
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/**
 * The keys of a cell that is edited: Enter and Tab enter the text and move on, Esc gives it up, Alt+Enter breaks the
 * line. Where editing was begun by typing, arrow keys enter the text too.
 */
export function useCellEditing(session: WorkbookSession, move: (arrow: Arrow) => void): EditHandlers {
  const { row, column } = session.selection.active;
  return useMemo(
    () => ({
      label: texts.editCell(cellName(row, column)),
      onChange: (text) => session.editing.change(text),
      onKeyDown: (event) => {
        event.stopPropagation();
        const arrow = arrowAfter(event, session.editing.edit?.isTyping === true);
        if (event.key === "Escape") session.editing.cancel();
        else if (arrow !== undefined && session.editing.commit()) move(arrow);
        if (event.key === "Escape" || arrow !== undefined) event.preventDefault();
        else if (event.key === "Enter" && event.altKey) breakLine(event.currentTarget, session);
      },
    }),
    [session, row, column, move],
  );
}

/** Where a key that ends editing goes on to; undefined for keys that belong to the text. */
export function arrowAfter(event: KeyboardEvent, isTyping: boolean): Arrow | undefined {
  if (event.nativeEvent.isComposing) return undefined;
  if (event.key === "Enter" && !event.altKey) return event.shiftKey ? "ArrowUp" : "ArrowDown";
  if (event.key === "Tab") return event.shiftKey ? "ArrowLeft" : "ArrowRight";
  const arrows: readonly string[] = ["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight"];
  return isTyping && arrows.includes(event.key) ? (event.key as Arrow) : undefined;
}

function breakLine(input: HTMLTextAreaElement, session: WorkbookSession): void {
  const { selectionStart, selectionEnd, value } = input;
  session.editing.change(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
}
