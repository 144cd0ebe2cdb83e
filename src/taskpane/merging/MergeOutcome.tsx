import { makeStyles, tokens } from "@fluentui/react-components";
import type { MergeResult } from "../../app/merge/mergeInto";
import { resultErrorTexts } from "../../text/errors";
import { mergingTexts as texts } from "../../text/merging";
import { SheetLinks } from "../components/SheetLinks";
import { totalsOf } from "./chosenFiles";
import { Message } from "../components/Message";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly result: MergeResult;
  readonly onShow: (sheet: string) => void;
}

/** What came of merging, and the way to the sheets. */
export function MergeOutcome({ result: { data, judged, sheetNames }, onShow }: Props) {
  const styles = useStyles();
  const title = judged.length > 0 ? texts.doneTitle : texts.changedTitle;
  const nothing = resultErrorTexts.nothingIn("");
  const totals = data && totalsOf(data);
  return (
    <div className={styles.section}>
      <Message intent={totals ? "success" : "error"} title={totals ? title : nothing.title}>
        {totals ? texts.done(totals.associations, totals.surveys) : nothing.advice}
      </Message>
      {sheetNames.length > 0 && <SheetLinks label={texts.sheets} names={sheetNames} onShow={onShow} />}
    </div>
  );
}
