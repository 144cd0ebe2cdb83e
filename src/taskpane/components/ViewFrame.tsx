import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import { paneTexts as texts } from "../../text/pane";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  back: { alignSelf: "flex-start", paddingLeft: "0" },
  heading: { margin: "0", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

interface Props {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A view with its heading and the way back to the home view. The focus begins at the way back. */
export function ViewFrame({ title, onBack, children }: Props) {
  const styles = useStyles();
  const frame = useRef<HTMLElement>(null);
  useEffect(() => frame.current?.querySelector("button")?.focus(), []);
  return (
    <section ref={frame} aria-label={title} className={styles.frame}>
      <Button appearance="transparent" className={styles.back} icon={<ArrowLeftRegular />} onClick={onBack}>
        {texts.back}
      </Button>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}
