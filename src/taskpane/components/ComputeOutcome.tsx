import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComputeResult } from "../../app/compute";
import { paneTexts as texts } from "../../text/pane";
import { SheetLinks } from "./SheetLinks";
import { Message } from "./Message";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly result: ComputeResult;
  readonly onShow: (sheet: string) => void;
}

/** The result of computing: where the sheets are, and whether formulas and engine agree. */
export function ComputeOutcome({ result, onShow }: Props) {
  const styles = useStyles();
  const compared = result.comparisons.reduce((sum, comparison) => sum + comparison.compared, 0);
  const index = result.comparisons.findIndex(({ first }) => first !== null);
  const first = result.comparisons[index]?.first ?? null;
  return (
    <section aria-label={texts.computedTitle} className={styles.section}>
      <Message
        intent={first === null ? "success" : "error"}
        title={first === null ? texts.computedTitle : texts.disagreeTitle}
      >
        {first === null ? texts.agree(compared) : texts.disagree(result.sheetNames[index] ?? "", first)}
      </Message>
      <SheetLinks label={texts.resultSheets} names={result.sheetNames} onShow={onShow} />
    </section>
  );
}
