import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { unapprovedWarnings, type Sending } from "../../app/send";
import { sendingTexts as texts } from "../../text/sending";

/** What came of making the copy. */
export function SendingOutcome({ sending }: { readonly sending: Sending }) {
  if (sending.kind !== "ready") {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.stoppedTitle}</MessageBarTitle>
          {texts[sending.kind](sending.count)}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const surveys = sending.stamp.groups.reduce((sum, { answered }) => sum + answered, 0);
  const unapproved = unapprovedWarnings(sending.stamp);
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.doneTitle}</MessageBarTitle>
        {texts.done(surveys, sending.fileName)} {unapproved > 0 && texts.unapproved(unapproved)}
      </MessageBarBody>
    </MessageBar>
  );
}
