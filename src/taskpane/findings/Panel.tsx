import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

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
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    title.current?.focus();
    title.current?.scrollIntoView({ block: "nearest" });
    return () => {
      // Only where the focus would otherwise be lost with what is taken away.
      setTimeout(() => {
        const isLost = document.activeElement === document.body || document.activeElement === null;
        if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
      }, 0);
    };
  }, []);
  return (
    <section className={styles.panel} aria-label={heading}>
      <h3 ref={title} tabIndex={-1} className={styles.heading}>
        {heading}
      </h3>
      {children}
    </section>
  );
}
