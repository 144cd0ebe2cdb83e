import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0` },
  heading: { margin: "0" },
  toggle: { width: "100%", justifyContent: "flex-start", textAlign: "left", paddingLeft: "0", minHeight: "32px" },
  title: { flexGrow: 1, marginLeft: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  detail: { display: "block", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingLeft: "20px" },
});

interface Props {
  readonly title: string;
  readonly detail: string;
  /** Open from the start. */
  readonly needsAnswer: boolean;
  readonly children: ReactNode;
}

/** A part of the list that can be opened and closed. */
export function Section({ title, detail, needsAnswer, children }: Props) {
  const styles = useStyles();
  const bodyId = useId();
  // What was open because it needed an answer stays open when it has got one.
  const [chosen, setChosen] = useState<boolean | null>(needsAnswer ? true : null);
  const open = chosen ?? needsAnswer;
  return (
    <li className={styles.item}>
      <h3 className={styles.heading}>
        <Button
          appearance="transparent"
          className={styles.toggle}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => setChosen(!open)}
        >
          <span className={styles.title}>
            {title}
            <Text size={200} className={styles.detail}>
              {detail}
            </Text>
          </span>
        </Button>
      </h3>
      <div id={bodyId} hidden={!open} className={open ? styles.body : undefined}>
        {children}
      </div>
    </li>
  );
}
