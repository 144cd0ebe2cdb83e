import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { mendTexts as texts } from "../../text/pane";
import { focusFirstControl, returnFocus } from "../components/focus";
import { useIsBusy } from "../useTask";
import type { Mending } from "./useMending";
import { Message } from "../components/Message";

/** What was mended, and the way to take it back. The focus comes here, since what it was on has gone. */
export function MendOutcome({ mending }: { readonly mending: Mending }) {
  const { done } = mending;
  const bar = useRef<HTMLDivElement>(null);
  const isBusy = useIsBusy();
  useEffect(() => {
    if (!done) return;
    const before = document.activeElement;
    focusFirstControl(bar.current);
    return () => returnFocus(before);
  }, [done]);
  if (!done) return null;
  return (
    <div ref={bar}>
      <Message
        intent="info"
        actions={
          <>
            {!done.isUndo && (
              <Button size="small" disabledFocusable={isBusy} onClick={() => void mending.undo()}>
                {texts.undo}
              </Button>
            )}
            <Button size="small" onClick={mending.forget}>
              {texts.close}
            </Button>
          </>
        }
      >
        {(done.isUndo ? texts.undone : texts.done)(done.changes.length)}
      </Message>
    </div>
  );
}
