import { FluentProvider, Spinner } from "@fluentui/react-components";
import type { AddinManifest } from "./addin/readManifest";
import { NoticeList } from "./components/NoticeList";
import { UnsavedDialog } from "./components/UnsavedDialog";
import { useNotices } from "./components/useNotices";
import { examples } from "./examples";
import { texts } from "./texts";
import { darkTheme, lightTheme } from "./theme";
import { useFileDrop } from "./useFileDrop";
import { usePrefersDark } from "./usePrefersDark";
import { useWorkbook } from "./useWorkbook";
import { WorkbookWindow } from "./WorkbookWindow";

interface Props {
  readonly manifest: AddinManifest;
}

/** The whole page: Excel for the web, played around the add-in. */
export function Workbench({ manifest }: Props) {
  const isDark = usePrefersDark();
  const notices = useNotices();
  const workbook = useWorkbook(examples[0], notices);
  const { session, isOpening, waiting, open, save, answerUnsaved } = workbook;
  const openFile = (file: File) =>
    open({ fileName: file.name, load: async () => new Uint8Array(await file.arrayBuffer()) });
  const { isOver, handlers } = useFileDrop(openFile);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme}>
      <div className={isDark ? "window dark" : "window"} {...handlers}>
        {session && (
          <WorkbookWindow
            key={session.id}
            session={session}
            manifest={manifest}
            notices={notices}
            onOpenFile={openFile}
            onOpenExample={open}
            onSave={() => void save()}
          />
        )}
        <NoticeList {...notices} />
        {isOpening && (
          <div className="veil">
            <Spinner label={texts.opening} size="large" />
          </div>
        )}
        {isOver && <div className="veil drop">{texts.dropHere}</div>}
        <UnsavedDialog
          isOpen={waiting !== null}
          fileName={session?.fileName ?? ""}
          onSave={() => answerUnsaved("save")}
          onDiscard={() => answerUnsaved("discard")}
          onCancel={() => answerUnsaved("cancel")}
        />
      </div>
    </FluentProvider>
  );
}
