import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { explainError } from "../../app/explainError";
import { paneTexts as texts } from "../../text/pane";
import type { Services } from "../services";
import { TaskGate, TaskGateContext } from "../TaskGate";
import { useHome, type HomeTaskName } from "../useHome";
import { useIsBusy } from "../useTask";
import { views, type View, type ViewProps } from "../views";
import { HomeView } from "./HomeView";
import { ViewFrame } from "./ViewFrame";
import { Message } from "./Message";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: "16px 20px" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface Props {
  readonly services: Services;
  /** Started when the pane opens: recognising the workbook, or what the ribbon button asked for. */
  readonly firstTask: HomeTaskName;
}

/** The task pane: the home view, or one of the others with a way back. */
export function App(props: Props) {
  const [gate] = useState(() => new TaskGate());
  return (
    <TaskGateContext value={gate}>
      <Pane {...props} />
    </TaskGateContext>
  );
}

function Pane({ services, firstTask }: Props) {
  const styles = useStyles();
  const [announcement, announce] = useState("");
  const [notice, setNotice] = useState<string | null>(null);
  const [view, setView] = useState<View | null>(null);
  const [lastView, setLastView] = useState<View | null>(null);
  const isBusy = useIsBusy();
  const home = useHome(services, announce);
  const { start } = home;
  useEffect(() => void start(firstTask), [start, firstTask]);
  const goTo = useCallback(
    async (sheet: string, row: number, column: number) => {
      try {
        setNotice((await services.goToCell(sheet, row, column)) ? null : texts.hiddenSheet(sheet));
      } catch (error) {
        const { title, advice } = explainError(error);
        setNotice(`${title}. ${advice}`);
      }
    },
    [services],
  );
  const show = (next: View | null) => {
    setNotice(null);
    setLastView(view);
    setView(next);
  };
  const workbook = home.workbook ?? { kind: "none" };
  const reopen = () => void start("open", "following");
  const given: ViewProps = { services, workbook, announce, goTo, reopen, onRecognized: home.recognize };
  return (
    <main className={styles.page}>
      {/* Excel writes the add-in's name over the pane. */}
      <h1 className={styles.hidden}>{texts.product}</h1>
      <div role="status" className={styles.hidden}>
        {isBusy ? texts.busy : announcement}
      </div>
      {notice && <Message intent="warning">{notice}</Message>}
      {view ? (
        <ViewFrame title={view.title} onBack={() => show(null)}>
          <view.Content {...given} />
        </ViewFrame>
      ) : (
        <HomeView
          services={services}
          home={home}
          announce={announce}
          goTo={goTo}
          views={views.filter(({ kinds }) => kinds.includes(workbook.kind))}
          focused={lastView}
          onOpen={show}
        />
      )}
    </main>
  );
}
