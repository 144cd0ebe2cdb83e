import { useRef, useState } from "react";
import type { WebHost } from "../host/transport/xdm/WebHost";
import type { AddinNotice } from "../host/transport/xdm/WebHostOptions";
import type { RibbonButton } from "./addin/readManifest";
import type { Notices } from "./components/useNotices";
import { messageOf } from "./messageOf";
import type { WorkbookSession } from "./session/WorkbookSession";
import { texts } from "./texts";

/** A frame of the add-in; each has a number of its own, so that opening again loads the page anew. */
export interface OpenFrame {
  readonly number: number;
  readonly url: string;
}

/** A ribbon function that is running, with the page it runs in. */
export interface RunningCommand extends OpenFrame {
  readonly button: RibbonButton;
  /** It has something to ask, such as whether it may open a window, and its page must be seen. */
  readonly isAsking: boolean;
}

/** The add-in's pane and the ribbon function that runs. */
export function useAddin(
  session: WorkbookSession,
  addin: { readonly paneUrl: string | undefined; readonly commandsUrl: string },
  { tellProblem }: Notices,
) {
  const count = useRef(0);
  const [pane, setPane] = useState<OpenFrame | null>(addin.paneUrl ? { number: 0, url: addin.paneUrl } : null);
  const [command, setCommand] = useState<RunningCommand | null>(null);
  const press = (button: RibbonButton) => {
    // Excel's ribbon waits for the cell that is edited; here it is entered. One function runs at a time, as in Excel.
    if (!session.editing.commit() || command !== null) return;
    count.current += 1;
    const { action } = button;
    if (action.kind === "showTaskpane") setPane({ number: count.current, url: action.url });
    else setCommand({ number: count.current, url: addin.commandsUrl, button, isAsking: false });
  };
  const runCommand = async (host: WebHost) => {
    if (command?.button.action.kind !== "executeFunction") return;
    host.frame.tabIndex = -1;
    try {
      await host.invokeCommand(command.button.action.name, command.button.id);
    } catch (error) {
      tellProblem(texts.hostDefect(messageOf(error)));
    }
    setCommand(null);
  };
  const heedCommand = (notice: AddinNotice) => {
    if (notice === "promptShown") setCommand(command && { ...command, isAsking: true });
    if (notice === "promptHidden") setCommand(command && { ...command, isAsking: false });
  };
  return { pane, command, press, closePane: () => setPane(null), runCommand, heedCommand };
}
