import { useLayoutEffect, useRef, type RefObject } from "react";
import type { Sheet } from "../../host/model/Sheet";
import type { WorkbookSession } from "../session/WorkbookSession";
import type { ShownCells } from "./useShownCells";

/**
 * Follows the selection, whoever moves it: scrolls to its moving end, and keeps the keyboard's focus on the active
 * cell while the focus is in the grid. The add-in's selecting never takes the focus from its pane.
 */
export function useFollowing(
  session: WorkbookSession,
  grid: RefObject<HTMLDivElement | null>,
  scrollTo: ShownCells["scrollTo"],
): void {
  const { focus, sheet } = session.selection;
  const { row, column } = focus;
  const latestScroll = useRef(scrollTo);
  useLayoutEffect(() => {
    latestScroll.current = scrollTo;
  });
  useScrollOfSheets(sheet, grid);
  useLayoutEffect(() => latestScroll.current({ row, column }), [sheet, row, column]);

  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const focused = document.activeElement;
    const isInside = grid.current?.contains(focused) === true;
    // A focused cell that is no longer drawn leaves the focus to the body.
    if (isInside || (hadFocus.current && focused === document.body)) focusActiveCell(grid.current);
    hadFocus.current = grid.current?.contains(document.activeElement) === true;
  });
}

/** Each sheet comes back scrolled as it was left; one that was not shown before begins at its first cell. */
function useScrollOfSheets(sheet: Sheet, grid: RefObject<HTMLDivElement | null>): void {
  const left = useRef(new Map<Sheet, { readonly left: number; readonly top: number }>());
  useLayoutEffect(() => {
    const { current } = grid;
    if (current === null) return;
    current.scrollTo(left.current.get(sheet) ?? { left: 0, top: 0 });
    const remember = () => left.current.set(sheet, { left: current.scrollLeft, top: current.scrollTop });
    current.addEventListener("scroll", remember);
    return () => current.removeEventListener("scroll", remember);
  }, [sheet, grid]);
}

/** Gives the keyboard to the active cell, or to the input over it. */
export function focusActiveCell(grid: HTMLElement | null): void {
  const target = grid?.querySelector<HTMLElement>(".cell-input") ?? grid?.querySelector<HTMLElement>("[tabindex='0']");
  if (target !== document.activeElement) target?.focus({ preventScroll: true });
}
