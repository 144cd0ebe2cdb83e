import { useRef, type ClipboardEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from "react";
import { flushSync } from "react-dom";
import { COLUMN_COUNT, ROW_COUNT } from "../../host/model/cellAddress";
import { WHOLE_SHEET } from "../../host/model/Sheet";
import type { CellPlace } from "../session/selectionArea";
import type { WorkbookSession } from "../session/WorkbookSession";
import { copyText, pastedCells } from "./clipboard";
import { destinationOf, neighbour } from "./destinationOf";
import type { SheetLayout } from "./SheetLayout";

/** Mouse, keyboard and clipboard of the grid. */
export function useGridEvents(session: WorkbookSession, layout: SheetLayout, pageRows: number) {
  const isDragging = useRef(false);
  return {
    onPointerDown: (event: PointerEvent) => {
      isDragging.current = event.button === 0 && !isInput(event);
      if (isDragging.current) pressed(event, session);
    },
    onPointerOver: (event: PointerEvent) => {
      const place = cellOf(event.target);
      isDragging.current &&= event.buttons === 1 && session.editing.edit === null;
      if (isDragging.current && place !== undefined) session.selection.select(session.selection.active, place);
    },
    onDoubleClick: (event: MouseEvent) => {
      if (cellOf(event.target) !== undefined) session.editing.begin();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (isHandled(event, session, layout, pageRows)) event.preventDefault();
    },
    onCopy: (event: ClipboardEvent) => {
      if (isInput(event)) return;
      event.clipboardData.setData("text/plain", copyText(layout, session.selection.area));
      event.preventDefault();
    },
    onPaste: (event: ClipboardEvent) => {
      if (isInput(event)) return;
      session.editing.enter(pastedCells(event.clipboardData.getData("text/plain"), session.selection.active));
      event.preventDefault();
    },
  };
}

/** Selects the cell, row or column pressed; what is being typed is entered first. */
function pressed(event: PointerEvent, session: WorkbookSession): void {
  if (!session.editing.commit()) return event.preventDefault();
  const target = event.target as Element;
  const place = cellOf(target);
  if (place !== undefined) return session.selection.select(event.shiftKey ? session.selection.active : place, place);
  const row = numberOf(target.closest("[role=rowheader]")?.closest("[data-row]"), "row");
  const column = numberOf(target.closest("[role=columnheader]"), "column");
  if (row !== undefined) session.selection.selectArea({ row, rowCount: 1, column: 0, columnCount: COLUMN_COUNT });
  else if (column !== undefined) session.selection.selectArea({ row: 0, rowCount: ROW_COUNT, column, columnCount: 1 });
  else if (target.closest(".corner")) session.selection.selectArea(WHOLE_SHEET);
}

/** True when the key was the grid's: the browser is then kept from acting on it as well. */
function isHandled(event: KeyboardEvent, session: WorkbookSession, layout: SheetLayout, pageRows: number): boolean {
  const { key, shiftKey } = event;
  const isFar = event.ctrlKey || event.metaKey;
  if (isFar && key.toLowerCase() === "a") session.selection.selectArea(WHOLE_SHEET, session.selection.active);
  else if (key === "F2") session.editing.begin();
  else if (key === "Backspace") session.editing.begin("");
  else if (key === "Delete") session.editing.clear(session.selection.area);
  else if (key === "Enter")
    session.selection.select(neighbour(layout, session.selection.active, shiftKey ? "ArrowUp" : "ArrowDown"));
  else if (key === "Tab") return tabbed(session, layout, shiftKey);
  else return moved(event, session, layout, pageRows) || (startsText(event) && typed(session));
  return true;
}

/** At the edge of the sheet Tab leaves the grid, so that the keyboard is not trapped in it. */
function tabbed(session: WorkbookSession, layout: SheetLayout, isBack: boolean): boolean {
  const { active } = session.selection;
  const next = neighbour(layout, active, isBack ? "ArrowLeft" : "ArrowRight");
  if (next.column === active.column) return false;
  session.selection.select(next);
  return true;
}

function moved(event: KeyboardEvent, session: WorkbookSession, layout: SheetLayout, pageRows: number): boolean {
  const stroke = { key: event.key, isFar: event.ctrlKey || event.metaKey };
  const place = destinationOf(
    stroke,
    event.shiftKey ? session.selection.focus : session.selection.active,
    layout,
    pageRows,
  );
  if (place !== undefined) session.selection.select(event.shiftKey ? session.selection.active : place, place);
  return place !== undefined;
}

/** A sign, or the beginning of one: dead keys and input methods put theirs together in the input. */
function startsText({ key, ctrlKey, metaKey, altKey, ...event }: KeyboardEvent): boolean {
  const isCommand = (ctrlKey || metaKey || altKey) && !event.getModifierState("AltGraph");
  return !isCommand && ([...key].length === 1 || key === "Dead" || key === "Process");
}

/** The input must have the focus before the browser puts the sign in, which it then does by itself: hence false. */
function typed(session: WorkbookSession): false {
  flushSync(() => session.editing.begin(""));
  return false;
}

function cellOf(target: EventTarget): CellPlace | undefined {
  const cell = (target as Element).closest("[role=gridcell]");
  const column = numberOf(cell, "column");
  const row = numberOf(cell?.closest("[data-row]"), "row");
  return row === undefined || column === undefined ? undefined : { row, column };
}

function numberOf(element: Element | null | undefined, name: "row" | "column"): number | undefined {
  const text = element?.getAttribute(`data-${name}`);
  return text === null || text === undefined ? undefined : Number(text);
}

function isInput({ target }: { readonly target: EventTarget }): boolean {
  return (target as Element).closest(".cell-input") !== null;
}
