import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { texts } from "../texts";
import type { Notices } from "./useNotices";

/** What there is to tell, over the lower left of the sheet. */
export function NoticeList({ shown, dismiss }: Notices) {
  return (
    <section className="notices" aria-label={texts.notices}>
      {shown.map(({ id, title, advice, isProblem }) => (
        <div key={id} role={isProblem ? "alert" : "status"}>
          <MessageBar intent={isProblem ? "error" : "success"} layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{title}</MessageBarTitle>
              {advice}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={texts.dismiss}
                  onClick={() => dismiss(id)}
                />
              }
            />
          </MessageBar>
        </div>
      ))}
    </section>
  );
}
