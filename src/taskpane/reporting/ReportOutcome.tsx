import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReportResult } from "../../app/report";
import { chartTexts } from "../../text/charts";
import { reportingTexts as texts } from "../../text/reporting";
import { SheetLinks } from "../components/SheetLinks";
import { Message } from "../components/Message";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly result: ReportResult;
  readonly onShow: (sheet: string) => void;
}

/** What came of it: whether formulas and engine agree, charts that could not be drawn, and the way to the sheets. */
export function ReportOutcome({ result: { sheetNames, comparisons, charts }, onShow }: Props) {
  const styles = useStyles();
  const compared = comparisons.reduce((sum, comparison) => sum + comparison.compared, 0);
  const differing = comparisons.reduce((sum, comparison) => sum + comparison.differing, 0);
  return (
    <div className={styles.section}>
      <Message
        intent={differing === 0 ? "success" : "error"}
        title={differing === 0 ? texts.doneTitle : texts.differTitle}
      >
        {differing === 0 ? texts.agree(compared) : texts.differ(differing)}
      </Message>
      {charts.missing.length > 0 && <Message intent="warning">{chartTexts.missing(charts.missing)}</Message>}
      <SheetLinks label={texts.sheets} names={sheetNames} onShow={onShow} />
    </div>
  );
}
