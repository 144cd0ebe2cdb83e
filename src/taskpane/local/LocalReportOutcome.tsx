import { makeStyles, tokens } from "@fluentui/react-components";
import type { WriteReport } from "../../app/WorkbookPort";
import { chartTexts } from "../../text/charts";
import { localViewTexts as texts } from "../../text/localReport";
import { SheetLinks } from "../components/SheetLinks";
import { Message } from "../components/Message";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly written: WriteReport;
  readonly onShow: (sheet: string) => void;
}

/** Where the sheets are, and the diagrams that Excel would not draw. */
export function LocalReportOutcome({ written: { sheetNames, charts }, onShow }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.section}>
      <Message intent={charts.missing.length > 0 ? "warning" : "success"} title={texts.doneTitle}>
        {charts.missing.length > 0 ? chartTexts.missing(charts.missing) : texts.done}
      </Message>
      <SheetLinks label={texts.sheets} names={sheetNames} onShow={onShow} />
    </div>
  );
}
