/** The parts of the window in the order of F6, each by what has the focus in it. */
const PARTS = [
  [".ribbon", ".ribbon-button"],
  [".grid", "[tabindex='0']"],
  [".sheet-tabs", "[aria-selected='true']"],
] as const;

/**
 * Moves the focus to the next part of the window, or back: the way out of the grid, where Tab goes from cell to cell.
 *
 * @param focusPane undefined when the pane is closed
 */
export function focusNextPart(isBack: boolean, focusPane: (() => void) | undefined): void {
  const places = PARTS.map(([part, inside]) => {
    const element = document.querySelector(part);
    const focus = () => element?.querySelector<HTMLElement>(inside)?.focus();
    return { isHere: element?.contains(document.activeElement) === true, focus };
  });
  if (focusPane !== undefined) {
    places.push({
      isHere: document.querySelector(".pane")?.contains(document.activeElement) === true,
      focus: focusPane,
    });
  }
  const here = places.findIndex(({ isHere }) => isHere);
  const start = here < 0 && isBack ? 0 : here;
  places[(start + (isBack ? -1 : 1) + places.length) % places.length]?.focus();
}
