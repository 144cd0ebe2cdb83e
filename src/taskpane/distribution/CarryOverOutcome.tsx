import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { carryOverTexts as texts } from "../../text/carryOver";
import type { Mending } from "../findings/useMending";
import { useIsBusy } from "../useTask";

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
    bar.current?.focus();
    announce(said);
  }, [said, announce]);
  if (!done) return null;
  return (
    <div ref={bar} tabIndex={-1}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{said}</MessageBarBody>
        {!done.isUndo && (
          <MessageBarActions>
            <Button size="small" disabledFocusable={isBusy} onClick={() => void changing.undo()}>
              {texts.undo}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
