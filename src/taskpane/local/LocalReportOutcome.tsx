import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { WriteReport } from "../../app/WorkbookPort";
import { chartTexts } from "../../text/charts";
import { localViewTexts as texts } from "../../text/localReport";
import { paneTexts } from "../../text/pane";

interface Props {
  readonly written: WriteReport;
  readonly onShow: (sheet: string) => void;
}

/** Where the sheets are, and the diagrams that Excel would not draw. */
export function LocalReportOutcome({ written: { sheetNames, charts }, onShow }: Props) {
  return (
    <MessageBar intent={charts.missing.length > 0 ? "warning" : "success"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.doneTitle}</MessageBarTitle>
        {charts.missing.length > 0 ? chartTexts.missing(charts.missing) : texts.done}
      </MessageBarBody>
      <MessageBarActions>
        {sheetNames.map((name) => (
          <Button key={name} size="small" onClick={() => onShow(name)}>
            {paneTexts.show(name)}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
