import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { countedFiles, type CountedFile, type MergedData } from "../../core/national/MergedData";
import { mergingTexts as texts } from "../../text/merging";
import { Panel } from "../findings/Panel";
import { useIsBusy } from "../useTask";
import { surveysOf } from "./chosenFiles";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  item: { padding: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
  line: { display: "block" },
  detail: { display: "block", color: tokens.colorNeutralForeground2 },
  text: { margin: "0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly data: MergedData;
  readonly onRemove: (association: string) => void;
}

/** The associations that are counted in the result workbook. Each can be taken out, when somebody has said yes twice. */
export function AssociationsIn({ data, onRemove }: Props) {
  const styles = useStyles();
  const isBusy = useIsBusy();
  const [asked, setAsked] = useState<string | null>(null);
  const files = countedFiles(data);
  const remove = (association: string) => {
    setAsked(null);
    onRemove(association);
  };
  return (
    <details>
      <summary className={styles.summary}>{texts.associationsIn(files.length)}</summary>
      {files.length === 1 && <p className={styles.text}>{texts.onlyOne}</p>}
      <ul className={styles.list}>
        {files.map((file) => (
          <li key={file.association} className={styles.item}>
            <Text weight="semibold" className={styles.line}>
              {file.association}
            </Text>
            <span className={styles.line}>{texts.surveys(surveysIn(file))}</span>
            <Text size={200} className={styles.detail}>
              {file.file}
            </Text>
            {files.length > 1 && asked !== file.association && (
              <Button
                size="small"
                aria-label={texts.removeOf(file.association)}
                disabledFocusable={isBusy}
                onClick={() => setAsked(file.association)}
              >
                {texts.remove}
              </Button>
            )}
            {asked === file.association && (
              <Panel heading={texts.removeHeading(file.association)}>
                <p className={styles.text}>{texts.removeAbout(surveysIn(file))}</p>
                <div className={styles.buttons}>
                  <Button appearance="primary" size="small" onClick={() => remove(file.association)}>
                    {texts.remove}
                  </Button>
                  <Button size="small" onClick={() => setAsked(null)}>
                    {texts.cancel}
                  </Button>
                </div>
              </Panel>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function surveysIn({ contribution }: CountedFile): number {
  return surveysOf(contribution.registration.groups);
}
