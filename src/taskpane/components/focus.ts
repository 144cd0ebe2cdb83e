/**
 * Where the focus is put. Always on a control: in Excel on the web Office.js moves the focus at Tab, and leaves the pane
 * from anything that is not in its own list of controls, such as a heading.
 */
const controls = "button:not([disabled]), textarea, select, input:not([hidden])";

/** The first control of what has just come up; the fields of a form before its buttons. */
export function focusFirstControl(container: Element | null): void {
  focusOn(container?.querySelector("textarea, select, input:not([hidden])") ?? container?.querySelector(controls));
}

function focusOn(element: Element | null | undefined): void {
  if (element instanceof HTMLElement) element.focus();
}

/** Called when what has the focus may be taken away: then to the first control of what has come instead. */
export function focusIfLost(find: () => Element | null | undefined): void {
  setTimeout(() => {
    if (document.activeElement === null || document.activeElement === document.body) focusFirstControl(find() ?? null);
  }, 0);
}

/** Called when something with the focus is taken away: back to where it came from, else to the pane's first control. */
export function returnFocus(before: Element | null): void {
  setTimeout(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
    else focusOn(document.querySelector("main")?.querySelector(controls));
  }, 0);
}
