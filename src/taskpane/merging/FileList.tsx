import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { VerdictKind } from "../../core/national/MergedData";
import { mergingTexts as texts } from "../../text/merging";
import { verdictNames } from "../../text/verdicts";
import { focusFirstControl, returnFocus } from "../components/focus";
import { useIsBusy } from "../useTask";
import { countVerdicts, verdicts, type FileRow } from "./chosenFiles";
import { FileItem } from "./FileItem";
import type { ChosenFiles } from "./useChosenFiles";
import { VerdictIcon } from "./VerdictIcon";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  clear: { alignSelf: "flex-start" },
});

interface Props {
  readonly rows: readonly FileRow[];
  readonly files: Pick<ChosenFiles, "answer" | "leaveOut">;
  readonly announce: (text: string) => void;
}

/** The chosen files with their verdicts, which can be chosen among. */
export function FileList({ rows, files, announce }: Props) {
  const styles = useStyles();
  const isBusy = useIsBusy();
  const filters = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<VerdictKind | null>(null);
  const shown = filter === null ? rows : rows.filter(({ judged }) => judged.verdict === filter);
  // When the last of a kind has got its answer, there is more to see than nothing.
  useEffect(() => {
    if (shown.length === 0) setFilter(null);
  }, [shown.length]);
  const leaveOut = ({ id, received }: FileRow) => {
    files.leaveOut(new Set([id]));
    announce(texts.leftOut(received.file));
    // The button that had the focus goes with its file.
    focusFirstControl(filters.current);
    returnFocus(null);
  };
  const clear = () => {
    files.leaveOut(new Set(rows.map(({ id }) => id)));
    returnFocus(null);
  };
  return (
    <section aria-label={texts.files} className={styles.section}>
      <h3 className={styles.heading}>{texts.files}</h3>
      <div ref={filters}>
        <VerdictFilter rows={rows} filter={filter} onFilter={setFilter} />
      </div>
      <ul className={styles.list}>
        {shown.map((row) => (
          <FileItem
            key={row.id}
            row={row}
            onAnswer={(replaces) => files.answer(row.id, replaces)}
            onLeaveOut={() => leaveOut(row)}
          />
        ))}
      </ul>
      <Button size="small" className={styles.clear} disabledFocusable={isBusy} onClick={clear}>
        {texts.clear}
      </Button>
    </section>
  );
}

interface FilterProps {
  readonly rows: readonly FileRow[];
  readonly filter: VerdictKind | null;
  readonly onFilter: (filter: VerdictKind | null) => void;
}

function VerdictFilter({ rows, filter, onFilter }: FilterProps) {
  const styles = useStyles();
  const counts = countVerdicts(rows);
  return (
    <div role="group" aria-label={texts.filter} className={styles.filters}>
      <ToggleButton size="small" checked={filter === null} onClick={() => onFilter(null)}>
        {`${texts.all} (${rows.length})`}
      </ToggleButton>
      {verdicts
        .filter((verdict) => (counts.get(verdict) ?? 0) > 0)
        .map((verdict) => (
          <ToggleButton
            key={verdict}
            size="small"
            icon={<VerdictIcon verdict={verdict} />}
            checked={filter === verdict}
            onClick={() => onFilter(verdict)}
          >
            {`${verdictNames[verdict]} (${counts.get(verdict)})`}
          </ToggleButton>
        ))}
    </div>
  );
}
