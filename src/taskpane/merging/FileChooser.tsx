import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { mergingTexts as texts } from "../../text/merging";
import { FileButton } from "../components/FileButton";
import { useFileDrop } from "./useFileDrop";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
});

/** Choosing received files, in a dialogue or by dropping them anywhere on the pane. */
export function FileChooser({ onChoose }: { readonly onChoose: (files: readonly File[]) => void }) {
  const styles = useStyles();
  const isOver = useFileDrop(onChoose);
  return (
    <div className={mergeClasses(styles.box, isOver && styles.over)}>
      <FileButton label={texts.choose} icon={<FolderOpenRegular />} isPrimary multiple onChoose={onChoose} />
      <span>{isOver ? texts.dropNow : texts.drop}</span>
    </div>
  );
}
