import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CalculatorRegular, ClipboardTaskRegular } from "@fluentui/react-icons";
import { taskErrorTexts } from "../../text/errors";
import { introTexts, paneTexts as texts } from "../../text/pane";
import type { Home } from "../useHome";
import { useIsBusy } from "../useTask";
import type { View, ViewProps } from "../views";
import { CheckOutcome } from "../findings/CheckOutcome";
import { FindingsSoFar } from "../findings/FindingsSoFar";
import { ComputeOutcome } from "./ComputeOutcome";
import { SummaryCard } from "./SummaryCard";
import { TaskStatus } from "./TaskStatus";
import { ViewList } from "./ViewList";
import { Message } from "./Message";

const useStyles = makeStyles({
  home: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  intro: { margin: "0", color: tokens.colorNeutralForeground2 },
});

interface Props extends Pick<ViewProps, "services" | "announce" | "goTo"> {
  readonly home: Home;
  readonly views: readonly View[];
  readonly focused: View | null;
  readonly onOpen: (view: View) => void;
}

/** What the workbook is, the two tasks, what is going on, what came of it, and what else there is. */
export function HomeView({ services, home, announce, goTo, views, focused, onOpen }: Props) {
  const styles = useStyles();
  const { workbook, opening, checking, computing } = home;
  const summary = workbook?.kind === "registration" || workbook?.kind === "distribution" ? workbook.summary : null;
  const { checked } = home;
  const computed = computing.result;
  const isUntouched = !checked && !computed;
  return (
    <div className={styles.home}>
      {summary && <SummaryCard summary={summary} openAtFirst={isUntouched} />}
      {workbook?.kind === "none" && <NotRecognized onRead={() => void home.start("open")} />}
      {(workbook === null || summary) && <TaskButtons onStart={(task) => void home.start(task)} />}
      <TaskStatus task={opening} working={texts.reading} />
      <TaskStatus task={checking} working={texts.checking} />
      {home.soFar.length > 0 && (
        <FindingsSoFar
          findings={home.soFar}
          onShow={({ place }) => void goTo(place.sheet ?? "", place.row ?? 0, place.column ?? 0)}
        />
      )}
      <TaskStatus task={computing} working={texts.computing} />
      {summary && isUntouched && <p className={styles.intro}>{introTexts[summary.kind]}</p>}
      {workbook?.kind === "result" && <p className={styles.intro}>{introTexts.result}</p>}
      {computed && <ComputeOutcome result={computed} onShow={(sheet) => void goTo(sheet, 0, 0)} />}
      {checked && <CheckOutcome services={services} home={home} checked={checked} announce={announce} goTo={goTo} />}
      {workbook && <ViewList views={views} focused={focused} onOpen={onOpen} />}
    </div>
  );
}

function TaskButtons({ onStart }: { readonly onStart: (task: "check" | "compute") => void }) {
  const styles = useStyles();
  const isBusy = useIsBusy();
  return (
    <div className={styles.buttons}>
      <Button
        appearance="primary"
        icon={<ClipboardTaskRegular />}
        disabledFocusable={isBusy}
        onClick={() => onStart("check")}
      >
        {texts.check}
      </Button>
      <Button icon={<CalculatorRegular />} disabledFocusable={isBusy} onClick={() => onStart("compute")}>
        {texts.compute}
      </Button>
    </div>
  );
}

function NotRecognized({ onRead }: { readonly onRead: () => void }) {
  return (
    <Message
      intent="warning"
      politeness="assertive"
      title={taskErrorTexts.notRegistration.title}
      actions={
        <Button size="small" onClick={onRead}>
          {texts.readAgain}
        </Button>
      }
    >
      {taskErrorTexts.notRegistration.advice}
    </Message>
  );
}
