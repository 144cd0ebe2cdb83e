import { makeStyles, tokens } from "@fluentui/react-components";
import type { ViewProps } from "../views";
import { NewWorkbookSection } from "./NewWorkbookSection";

const useStyles = makeStyles({ view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL } });

/** The empty workbooks people fill in: surveys, and who has been handed one. */
export function TemplatesView(props: ViewProps) {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <NewWorkbookSection {...props} kind="registration" />
      <NewWorkbookSection {...props} kind="distribution" />
    </div>
  );
}
