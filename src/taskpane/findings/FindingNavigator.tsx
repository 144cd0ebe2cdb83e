import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { findingListTexts as texts } from "../../text/pane";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  hint: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly index: number;
  readonly count: number;
  readonly onStep: (direction: 1 | -1) => void;
}

/** From one finding to the next, with the cell shown in the workbook. */
export function FindingNavigator({ index, count, onStep }: Props) {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.row}>
        <Button size="small" icon={<ChevronUpRegular />} onClick={() => onStep(-1)}>
          {texts.previous}
        </Button>
        <Button size="small" icon={<ChevronDownRegular />} onClick={() => onStep(1)}>
          {texts.next}
        </Button>
        <Text>{index < 0 ? texts.shown(count) : texts.position(index + 1, count)}</Text>
      </div>
      <Text size={200} className={styles.hint}>
        {texts.keys}
      </Text>
    </div>
  );
}
