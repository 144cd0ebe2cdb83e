import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { mendTexts } from "../../text/pane";
import { focusFirstControl, returnFocus } from "../components/focus";
import { Message } from "../components/Message";
import { useIsBusy } from "../useTask";
import type { Mending } from "./useMending";

interface Props {
  readonly changing: Mending;
  readonly intent: "info" | "success";
  readonly texts: { readonly done: (cells: number) => string; readonly undone: (cells: number) => string };
  /** Where nothing else tells what has been done. */
  readonly announce?: (text: string) => void;
}

/** What was changed in the user's cells, and the way to take it back. The focus comes here, since what it was on has gone. */
export function ChangeOutcome({ changing, intent, texts, announce }: Props) {
  const { done } = changing;
  const bar = useRef<HTMLDivElement>(null);
  const isBusy = useIsBusy();
  const said = done && (done.isUndo ? texts.undone : texts.done)(done.changes.length);
  useEffect(() => {
    if (said === null) return;
    const before = document.activeElement;
    focusFirstControl(bar.current);
    announce?.(said);
    return () => returnFocus(before);
  }, [done, said, announce]);
  if (!done) return null;
  return (
    <div ref={bar}>
      <Message
        intent={intent}
        actions={
          <>
            {!done.isUndo && (
              <Button size="small" disabledFocusable={isBusy} onClick={() => void changing.undo()}>
                {mendTexts.undo}
              </Button>
            )}
            <Button size="small" onClick={changing.forget}>
              {mendTexts.close}
            </Button>
          </>
        }
      >
        {said}
      </Message>
    </div>
  );
}
