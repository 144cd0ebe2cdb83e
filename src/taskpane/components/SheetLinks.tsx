import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { paneTexts as texts } from "../../text/pane";

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  /** What the sheets are. */
  readonly label: string;
  readonly names: readonly string[];
  readonly onShow: (sheet: string) => void;
}

/** The way to many sheets. */
export function SheetLinks({ label, names, onShow }: Props) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.links}>
      {names.map((name) => (
        <Button key={name} size="small" onClick={() => onShow(name)}>
          {texts.show(name)}
        </Button>
      ))}
    </div>
  );
}
