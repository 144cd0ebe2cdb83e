import { makeStyles, tokens } from "@fluentui/react-components";
import type { SendChoices } from "../../report/sending/copySheets";
import { sendingTexts as texts } from "../../text/sending";

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  list: { margin: `0 0 ${tokens.spacingVerticalM}`, paddingLeft: "20px" },
});

/** What follows along and what is left out, with these choices. */
export function SendingLists({ choices: { activities, contact } }: { readonly choices: SendChoices }) {
  const included = [
    ...texts.included,
    ...(activities ? [texts.includedActivities] : []),
    ...(contact ? [texts.includedContact] : []),
  ];
  const leftOut = [
    ...texts.leftOut,
    ...(activities ? [] : [texts.leftOutActivities]),
    ...(contact ? [] : [texts.leftOutContact]),
  ];
  return (
    <div>
      <List heading={texts.includedTitle} items={included} />
      <List heading={texts.leftOutTitle} items={leftOut} />
    </div>
  );
}

function List({ heading, items }: { readonly heading: string; readonly items: readonly string[] }) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
