import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { focusFirstControl, returnFocus } from "../components/focus";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  heading: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** Something to decide on before it is done. The focus comes here when it opens, and goes back when it is closed. */
export function Panel({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    focusFirstControl(panel.current);
    panel.current?.scrollIntoView({ block: "nearest" });
    return () => returnFocus(before);
  }, []);
  return (
    <section ref={panel} className={styles.panel} aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      {children}
    </section>
  );
}
