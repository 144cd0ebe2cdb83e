import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { carryOverTexts as texts } from "../../text/carryOver";
import { focusFirstControl, returnFocus } from "../components/focus";
import type { Mending } from "../findings/useMending";
import { useIsBusy } from "../useTask";
import { Message } from "../components/Message";

interface Props {
  readonly changing: Mending;
  readonly announce: (text: string) => void;
}

/** What was carried over, and the way to take it back. The focus comes here, since what it was on has gone. */
export function CarryOverOutcome({ changing, announce }: Props) {
  const { done } = changing;
  const bar = useRef<HTMLDivElement>(null);
  const isBusy = useIsBusy();
  const said = done && (done.isUndo ? texts.undone : texts.changed)(done.changes.length);
  useEffect(() => {
    if (said === null) return;
    const before = document.activeElement;
    focusFirstControl(bar.current);
    announce(said);
    return () => returnFocus(before);
  }, [said, announce]);
  if (!done) return null;
  return (
    <div ref={bar}>
      <Message
        intent="success"
        actions={
          <>
            {!done.isUndo && (
              <Button size="small" disabledFocusable={isBusy} onClick={() => void changing.undo()}>
                {texts.undo}
              </Button>
            )}
            <Button size="small" onClick={changing.forget}>
              {texts.close}
            </Button>
          </>
        }
      >
        {said}
      </Message>
    </div>
  );
}
