import { Button, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Finding } from "../../core/validation/Finding";
import { findingTexts } from "../../text/findings";
import { paneTexts as texts } from "../../text/pane";
import { countOf } from "../../text/terms";
import { placeText, type RuleFindings } from "./groupFindings";
import { SeverityIcon } from "./SeverityIcon";

/** Long lists are shown a piece at a time: the pane must stay quick with thousands of findings. */
const pieceSize = 25;

const useStyles = makeStyles({
  group: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  heading: { margin: "0" },
  toggle: { width: "100%", justifyContent: "flex-start", textAlign: "left", paddingLeft: "0", minHeight: "32px" },
  title: { flexGrow: 1, margin: `0 ${tokens.spacingHorizontalS}` },
  count: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  body: { paddingLeft: "20px" },
  text: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: "0" },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  what: { display: "block" },
});

interface Props {
  readonly group: RuleFindings;
  readonly onGoTo: (finding: Finding) => void;
}

/** One rule: its name and number of findings; opened, why it matters, what to do, and every place. */
export function FindingGroup({ group, onGoTo }: Props) {
  const styles = useStyles();
  const bodyId = useId();
  const [open, setOpen] = useState(group.severity === "error");
  const [shown, setShown] = useState(pieceSize);
  const { title, why, todo } = findingTexts[group.rule];
  const left = group.findings.length - shown;
  return (
    <li className={styles.group}>
      <h3 className={styles.heading}>
        <Button
          appearance="transparent"
          className={styles.toggle}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => setOpen(!open)}
        >
          <SeverityIcon severity={group.severity} />
          <span className={styles.title}>{title}</span>
          <span className={styles.count}>{countOf(group.findings.length, group.severity)}</span>
        </Button>
      </h3>
      <div id={bodyId} hidden={!open} className={styles.body}>
        <p className={styles.text}>{why}</p>
        <p className={styles.text}>
          <Text weight="semibold">{texts.todo}</Text> {todo}
        </p>
        <ul className={styles.list}>
          {open &&
            group.findings
              .slice(0, shown)
              .map((finding) => <FindingItem key={keyOf(finding)} finding={finding} onGoTo={onGoTo} />)}
        </ul>
        {left > 0 && (
          <Button size="small" onClick={() => setShown(shown + 4 * pieceSize)}>
            {texts.showMore(left)}
          </Button>
        )}
      </div>
    </li>
  );
}

function FindingItem({ finding, onGoTo }: { readonly finding: Finding; readonly onGoTo: (finding: Finding) => void }) {
  const styles = useStyles();
  const place = placeText(finding);
  return (
    <li className={styles.item}>
      {finding.place.sheet === null ? (
        <Text weight="semibold">{place}</Text>
      ) : (
        <Link as="button" inline aria-label={texts.goTo(place)} onClick={() => onGoTo(finding)}>
          {place}
        </Link>
      )}
      <span className={mergeClasses(styles.what)}>{findingTexts[finding.rule].what(finding)}</span>
    </li>
  );
}

function keyOf({ place, question }: Finding): string {
  return [place.sheet, place.row, place.column, question].join(" ");
}
