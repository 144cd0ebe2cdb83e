import { makeStyles, tokens } from "@fluentui/react-components";
import { helpTexts } from "../../text/pane";

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

/** What the add-in does and how it is used, in a few words. */
export function HelpView() {
  const styles = useStyles();
  return (
    <div>
      {helpTexts.map(({ heading, text }) => (
        <section key={heading}>
          <h3 className={styles.heading}>{heading}</h3>
          <p className={styles.text}>{text}</p>
        </section>
      ))}
    </div>
  );
}
