import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { paneTexts as texts } from "../../text/pane";
import type { View } from "../views";

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  button: { width: "100%", justifyContent: "flex-start", textAlign: "left", padding: "8px 0", minWidth: "0" },
  description: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly views: readonly View[];
  /** The one that was left just now: the focus goes back to where it came from. */
  readonly focused: View | null;
  readonly onOpen: (view: View) => void;
}

/** What else can be done with the workbook. */
export function ViewList({ views, focused, onOpen }: Props) {
  const styles = useStyles();
  const left = useRef<HTMLLIElement>(null);
  useEffect(() => left.current?.querySelector("button")?.focus(), []);
  return (
    <nav aria-label={texts.more}>
      <h2 className={styles.heading}>{texts.more}</h2>
      <ul className={styles.list}>
        {views.map((view) => (
          <li key={view.title} ref={view === focused ? left : undefined}>
            <Button appearance="subtle" className={styles.button} icon={<view.Icon />} onClick={() => onOpen(view)}>
              <span>
                {view.title}
                <Text size={200} className={styles.description}>
                  {view.description}
                </Text>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
