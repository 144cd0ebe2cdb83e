import { unapprovedWarnings, type Sending } from "../../app/send";
import { sendingTexts as texts } from "../../text/sending";
import { Message } from "../components/Message";

/** What came of making the copy. */
export function SendingOutcome({ sending }: { readonly sending: Sending }) {
  if (sending.kind !== "ready") {
    return (
      <Message intent="error" title={texts.stoppedTitle}>
        {texts[sending.kind](sending.count)}
      </Message>
    );
  }
  const surveys = sending.stamp.groups.reduce((sum, { answered }) => sum + answered, 0);
  const unapproved = unapprovedWarnings(sending.stamp);
  return (
    <Message intent="success" title={texts.doneTitle}>
      {texts.done(surveys, sending.fileName)} {unapproved > 0 && texts.unapproved(unapproved)}
    </Message>
  );
}
