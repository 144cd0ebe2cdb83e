import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { noAnswers } from "../app/merge/layoutQuestion";
import { createWorkbook } from "../excel/createWorkbook";
import { excelWorkbook } from "../excel/excelWorkbook";
import { goToCell } from "../excel/goToCell";
import { startOffice } from "../excel/startOffice";
import { watchChanges } from "../excel/watchChanges";
import { paneTexts as texts } from "../text/pane";
import { App } from "./components/App";
import { NoExcel } from "./components/NoExcel";
import { workerEngine } from "./engine/workerEngine";
import type { Services } from "./services";
import type { HomeTaskName } from "./useHome";
import "./taskpane.css";

const services: Services = {
  workbook: excelWorkbook,
  engine: workerEngine,
  goToCell,
  watchChanges,
  createWorkbook,
  now: () => new Date(),
  layoutAnswers: { current: noAnswers },
};

/** The ribbon button that opened the pane says what to begin with: taskpane.html?task=check. */
function firstTask(): HomeTaskName {
  const task = new URLSearchParams(window.location.search).get("task");
  return task === "check" || task === "compute" ? task : "open";
}

async function start(): Promise<void> {
  const office = await startOffice();
  const container = document.getElementById("root");
  if (!container) throw new Error("The page requires an element with the id root");
  createRoot(container).render(
    <FluentProvider theme={office.isDark ? webDarkTheme : webLightTheme}>{pageFor(office.kind)}</FluentProvider>,
  );
}

function pageFor(kind: Awaited<ReturnType<typeof startOffice>>["kind"]) {
  if (kind === "excel") return <App services={services} firstTask={firstTask()} />;
  if (kind === "missing") return <NoExcel title={texts.officeMissing} advice={texts.officeMissingAdvice} />;
  return <NoExcel title={texts.noExcelTitle} advice={texts.noExcelAdvice} />;
}

void start();
