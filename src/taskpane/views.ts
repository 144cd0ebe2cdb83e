import type { FluentIcon } from "@fluentui/react-icons";
import {
  DocumentAddRegular,
  DocumentTableRegular,
  MergeRegular,
  PeopleListRegular,
  QuestionCircleRegular,
  SendRegular,
  TableLinkRegular,
} from "@fluentui/react-icons";
import type { ComponentType } from "react";
import type { RecognizedWorkbook, WorkbookKind } from "../app/recognizeWorkbook";
import { viewTexts } from "../text/pane";
import { BindingView } from "./binding/BindingView";
import { CarryOverView } from "./distribution/CarryOverView";
import { LocalReportView } from "./local/LocalReportView";
import { HelpView } from "./help/HelpView";
import { MergeView } from "./merging/MergeView";
import { ReportView } from "./reporting/ReportView";
import { SendingView } from "./sending/SendingView";
import type { Services } from "./services";
import { TemplatesView } from "./templates/TemplatesView";

/**
 * The views behind the home view, in the order they are offered there. To add one: a folder under src/taskpane with a
 * component that takes ViewProps, its title and one line of description in viewTexts, and one line here. The frame
 * draws the heading and the way back, and moves the focus. Work is run by `useTask` and shown by <TaskStatus>.
 */
export const views: readonly View[] = [
  { ...viewTexts.sending, Icon: SendRegular, kinds: ["registration"], Content: SendingView },
  {
    ...viewTexts.localReport,
    Icon: DocumentTableRegular,
    kinds: ["registration"],
    Content: LocalReportView,
  },
  {
    ...viewTexts.binding,
    Icon: TableLinkRegular,
    kinds: ["registration", "distribution", "none"],
    Content: BindingView,
  },
  { ...viewTexts.carryOver, Icon: PeopleListRegular, kinds: ["registration"], Content: CarryOverView },
  { ...viewTexts.merging, Icon: MergeRegular, kinds: ["result", "none"], Content: MergeView },
  { ...viewTexts.reporting, Icon: DocumentTableRegular, kinds: ["result"], Content: ReportView },
  {
    ...viewTexts.templates,
    Icon: DocumentAddRegular,
    kinds: ["registration", "distribution", "none"],
    Content: TemplatesView,
  },
  {
    ...viewTexts.help,
    Icon: QuestionCircleRegular,
    kinds: ["registration", "distribution", "result", "none"],
    Content: HelpView,
  },
];

export interface View {
  readonly title: string;
  readonly description: string;
  readonly Icon: FluentIcon;
  /** The workbooks it is offered in. */
  readonly kinds: readonly WorkbookKind[];
  readonly Content: ComponentType<ViewProps>;
}

export interface ViewProps {
  readonly services: Services;
  /** What the open workbook was recognised as. */
  readonly workbook: RecognizedWorkbook;
  /** Tells a screen reader what has happened; what is shown must say it too. */
  readonly announce: (text: string) => void;
  /** Shows a cell; says so in the pane where that cannot be done. Rows and columns are zero-based. */
  readonly goTo: (sheet: string, row: number, column: number) => Promise<void>;
  /** To be called when the view has changed what the workbook is or how it is bound: it is recognised anew. */
  readonly reopen: () => void;
  /** To be called instead where the view knows what the workbook has become: nothing has to be read. */
  readonly onRecognized: (workbook: RecognizedWorkbook) => void;
}
