import type { HostReply } from "../../Host";

/** How an add-in's page is to find Excel on the web. */
export interface WebHostOptions {
  /** The add-in's page: https, and on the host name of the page around it, on another port. */
  readonly addinUrl: string;
  /** The title of its frame, for people who do not see it. */
  readonly title: string;
  /** The add-in's id in its manifest. */
  readonly addinId: string;
  /** The language of Excel and of the workbook, e.g. "sv-SE". */
  readonly locale: string;
  /** Where the workbook is said to be; the add-in sees it as Office.context.document.url. */
  readonly documentUrl: string;
  /** Requirement sets and their versions, e.g. { ExcelApi: 1.15 }. */
  readonly requirements: Readonly<Record<string, number>>;
  /** Answers a request of the rich API: Host.handleRequest. */
  readonly handleRequest: (body: string, flags: number) => Promise<HostReply>;
  readonly settings: SettingsStore;
  /** The add-in's page asks for something of the page around it, such as to take the focus back. */
  readonly onNotice: (notice: AddinNotice) => void;
  /** Something is asked for that is not emulated, or the host is at fault: to be shown, and to fail a test. */
  readonly onProblem: (problem: string) => void;
}

/** The settings that the add-in keeps in the workbook (Office.context.document.settings), as names and JSON texts. */
export interface SettingsStore {
  load(): readonly Setting[];
  save(settings: readonly Setting[]): void;
}

export type Setting = readonly [name: string, json: string];

/**
 * "tabOut" and "shiftTabOut": the focus moves on past the last, or before the first, control of the add-in. "promptShown"
 * and "promptHidden": Microsoft's client asks, in the add-in's page, whether the add-in may open a window.
 */
export type AddinNotice =
  | "focus"
  | "blur"
  | "tabOut"
  | "shiftTabOut"
  | "escape"
  | "f2"
  | "ctrlF6"
  | "ctrlShiftF6"
  | "nothingToFocus"
  | "promptShown"
  | "promptHidden"
  | "close";
