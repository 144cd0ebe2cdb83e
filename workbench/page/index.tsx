import { createRoot } from "react-dom/client";
import manifestXml from "../../manifest.xml";
import { readManifest } from "./addin/readManifest";
import { loadFonts } from "./grid/fonts";
import { Workbench } from "./Workbench";
import "./page.css";

async function start(): Promise<void> {
  const container = document.getElementById("root");
  if (!container) throw new Error("The page requires an element with the id root");
  // The add-in's files lie one level above the page's: /taskpane.html and /workbench/.
  const manifest = readManifest(manifestXml, new URL("../", window.location.href).href);
  await loadFonts();
  createRoot(container).render(<Workbench manifest={manifest} />);
}

void start();
