import type { AddinNotice } from "./WebHostOptions";

/** OSF.AgaveHostAction in Microsoft's client: what the add-in's page tells the page around it. */
export const NOTICES: ReadonlyMap<number, AddinNotice> = new Map<number, AddinNotice>([
  [0, "focus"],
  [1, "blur"],
  [5, "ctrlF6"],
  [6, "ctrlShiftF6"],
  [13, "tabOut"],
  [14, "shiftTabOut"],
  [15, "escape"],
  [16, "f2"],
  [17, "nothingToFocus"],
  [18, "nothingToFocus"],
]);

/** Told by every add-in, and of no consequence here: its page's origin, telemetry, that it is ready, and pressed keys. */
export const UNHEEDED: ReadonlySet<number> = new Set([21, 23, 35, 39]);

/** To the add-in's page: put the focus on the first control. */
export const TAB_IN = 11;
