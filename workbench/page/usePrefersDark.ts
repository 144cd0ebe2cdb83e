import { useSyncExternalStore } from "react";

const query = window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Whether the person has chosen dark windows, followed while the page is open. */
export function usePrefersDark(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
