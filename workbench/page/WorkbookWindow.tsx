import { useEffect, useRef, useSyncExternalStore } from "react";
import type { AddinNotice } from "../host/transport/xdm/WebHostOptions";
import type { ErrorText } from "../../src/text/errors";
import type { WebHost } from "../host/transport/xdm/WebHost";
import { AddinFrame } from "./addin/AddinFrame";
import type { AddinManifest } from "./addin/readManifest";
import { FormulaBar } from "./components/FormulaBar";
import type { Notices } from "./components/useNotices";
import { Pane } from "./components/Pane";
import { Ribbon } from "./components/Ribbon";
import { SheetTabs } from "./components/SheetTabs";
import { StatusBar } from "./components/StatusBar";
import { TitleBar } from "./components/TitleBar";
import { focusNextPart } from "./focusNextPart";
import { Grid } from "./grid/Grid";
import { focusActiveCell } from "./grid/useFollowing";
import type { WorkbookSession } from "./session/WorkbookSession";
import { texts } from "./texts";
import { useAddin } from "./useAddin";
import { useWindowKeys } from "./useWindowKeys";
import type { WorkbookSource } from "./useWorkbook";

interface Props {
  readonly session: WorkbookSession;
  readonly manifest: AddinManifest;
  readonly notices: Notices;
  readonly onOpenFile: (file: File) => void;
  readonly onOpenExample: (example: WorkbookSource) => void;
  readonly onSave: () => void;
}

/** With these the keyboard leaves the pane. */
const LEAVING: ReadonlySet<AddinNotice> = new Set<AddinNotice>([
  "tabOut",
  "shiftTabOut",
  "escape",
  "ctrlF6",
  "ctrlShiftF6",
  "nothingToFocus",
]);

/** The window around one open workbook. */
export function WorkbookWindow({ session, manifest, notices, onOpenFile, onOpenExample, onSave }: Props) {
  useSyncExternalStore(session.announcer.subscribe, session.announcer.version);
  const grid = useRef<HTMLDivElement>(null);
  const paneHost = useRef<WebHost>(null);
  const addin = useAddin(session, { paneUrl: firstPane(manifest), commandsUrl: manifest.commandsUrl }, notices);
  const toGrid = () => focusActiveCell(grid.current);
  useWindowKeys({
    onSave,
    onNextPart: (isBack) => focusNextPart(isBack, addin.pane ? () => paneHost.current?.focus() : undefined),
  });
  useUnsavedWarning(session);

  const heed = (notice: AddinNotice) => {
    if (notice === "close") addin.closePane();
    else if (LEAVING.has(notice)) toGrid();
  };
  const frame = {
    session,
    addinId: manifest.id,
    onProblem: (problem: string) => notices.tellProblem(problemText(problem)),
  };
  const { pane, command } = addin;
  return (
    <>
      <TitleBar
        fileName={session.fileName}
        hasUnsavedChanges={session.hasUnsavedChanges}
        {...{ onOpenFile, onOpenExample, onSave }}
      />
      <Ribbon tab={manifest.tab} onPress={addin.press} />
      <div className="body">
        <main className="sheet">
          <FormulaBar
            session={session}
            onUnknownPlace={(name) => notices.tellProblem(texts.noSuchPlace(name))}
            onDone={toGrid}
          />
          <Grid session={session} gridRef={grid} />
          <SheetTabs
            sheets={session.book.worksheets.filter(({ visibility }) => visibility === "visible")}
            active={session.sheet}
            onChoose={(sheet) => {
              if (session.editing.commit()) session.selection.showSheet(sheet);
            }}
          />
        </main>
        {pane && (
          <Pane name={manifest.name} onClose={addin.closePane}>
            <AddinFrame
              key={pane.number}
              {...frame}
              url={pane.url}
              title={texts.paneFrame(manifest.name)}
              className="pane-frame"
              onNotice={heed}
              onConnect={(host) => (paneHost.current = host)}
            />
          </Pane>
        )}
      </div>
      <StatusBar session={session} running={command && texts.running(command.button.label)} />
      {command && (
        <AddinFrame
          key={command.number}
          {...frame}
          url={command.url}
          title={texts.commandFrame(command.button.label)}
          className={command.isAsking ? "asking-frame" : "hidden-frame"}
          isHidden={!command.isAsking}
          onNotice={addin.heedCommand}
          onConnect={(host) => void addin.runCommand(host)}
        />
      )}
    </>
  );
}

/** The transport's words for what it lacks begin alike; anything else is a defect. */
function problemText(problem: string): ErrorText {
  const [, what] = /^not emulated: (.*)$/s.exec(problem) ?? [];
  return what === undefined ? texts.hostDefect(problem) : texts.notEmulated(what);
}

/** The pane that is open from the start: the one of the first button that shows one. */
function firstPane({ tab }: AddinManifest): string | undefined {
  const actions = tab.groups.flatMap(({ buttons }) => buttons.map(({ action }) => action));
  return actions.find((action) => action.kind === "showTaskpane")?.url;
}

/** The browser asks before the page with unsaved changes is left. */
function useUnsavedWarning(session: WorkbookSession): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (session.hasUnsavedChanges) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [session]);
}
