import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons";
import { mergingTexts as texts } from "../../text/merging";
import { FileButton } from "../components/FileButton";
import { TaskStatus } from "../components/TaskStatus";
import type { MergeSettingsEditor } from "./useMergeSettings";

const useStyles = makeStyles({
  settings: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: "anywhere" },
  hint: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly editor: MergeSettingsEditor;
  /** What the result workbook says already. */
  readonly knownCount: number | null;
}

/** Earlier years, and how many associations there are in the country. */
export function MergeSettings({ editor, knownCount }: Props) {
  const styles = useStyles();
  const { typedCount, typeCount, isValid, history, readingHistory, readHistory } = editor;
  const years = [...new Set((history?.history.years ?? []).map(({ year }) => String(year)))];
  return (
    <div className={styles.settings}>
      <Field
        label={texts.associationsInCountry}
        hint={texts.associationsInCountryHint}
        {...(isValid ? {} : { validationState: "error" as const, validationMessage: texts.notCount })}
      >
        <Input
          inputMode="numeric"
          value={typedCount ?? (knownCount === null ? "" : String(knownCount))}
          onChange={(_, { value }) => typeCount(value)}
        />
      </Field>
      <div>
        <FileButton
          label={texts.chooseHistory}
          icon={<HistoryRegular />}
          onChoose={([file]) => {
            if (file) readHistory(file);
          }}
        />
        {history ? (
          <p className={styles.text}>{texts.history(years, history.file)}</p>
        ) : (
          <p className={styles.hint}>{texts.historyHint}</p>
        )}
      </div>
      <TaskStatus task={readingHistory} working={texts.readingHistory} />
    </div>
  );
}
