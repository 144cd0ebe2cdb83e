import { useEffect, useEffectEvent } from "react";

interface Handlers {
  readonly onSave: () => void;
  readonly onNextPart: (isBack: boolean) => void;
}

/** The keys that work anywhere in the window: Ctrl+S, and F6 as in Excel. */
export function useWindowKeys(handlers: Handlers): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const isSave = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s";
    if (isSave) handlers.onSave();
    if (event.key === "F6") handlers.onNextPart(event.shiftKey);
    if (isSave || event.key === "F6") event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
