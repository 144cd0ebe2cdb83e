import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef } from "react";
import type { Finding } from "../../core/validation/Finding";
import { findingTexts } from "../../text/findings/findingTexts";
import { findingListTexts as texts } from "../../text/pane";
import { countOf } from "../../text/terms";
import { returnFocus } from "../components/focus";
import { groupByRule, placeText, type RuleFindings } from "./groupFindings";
import { SeverityIcon } from "./SeverityIcon";

/** Places shown of each rule until all is known. */
const pieceSize = 5;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0` },
  heading: { margin: "0", display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, fontSize: "inherit" },
  title: { flexGrow: 1 },
  count: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  places: { margin: "0", paddingLeft: "28px", overflowWrap: "anywhere" },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly onShow: (finding: Finding) => void;
}

/**
 * What a check has found while it goes on: every rule in the order it was found, so that nothing moves that somebody is
 * about to click. What can be done about it comes with the whole result.
 */
export function FindingsSoFar({ findings, onShow }: Props) {
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const own = section.current;
    // When the whole result takes its place.
    return () => {
      if (own?.contains(document.activeElement)) returnFocus(null);
    };
  }, []);
  const groups = useMemo(() => groupByRule(findings), [findings]);
  return (
    <section ref={section} aria-label={texts.foundSoFar}>
      <ul className={styles.list}>
        {groups.map((group) => (
          <RuleSoFar key={group.rule} group={group} onShow={onShow} />
        ))}
      </ul>
    </section>
  );
}

function RuleSoFar({ group, onShow }: { readonly group: RuleFindings; readonly onShow: Props["onShow"] }) {
  const styles = useStyles();
  const { rule, severity, findings } = group;
  const left = findings.length - pieceSize;
  return (
    <li className={styles.group}>
      <h3 className={styles.heading}>
        <SeverityIcon severity={severity} />
        <span className={styles.title}>{findingTexts[rule].title}</span>
        <span className={styles.count}>{countOf(findings.length, severity)}</span>
      </h3>
      <p className={styles.places}>
        {findings.slice(0, pieceSize).map((finding, index) => (
          <span key={index}>
            {index > 0 && ", "}
            {finding.place.sheet === null ? (
              placeText(finding)
            ) : (
              <Link as="button" inline aria-label={texts.goTo(placeText(finding))} onClick={() => onShow(finding)}>
                {placeText(finding)}
              </Link>
            )}
          </span>
        ))}
        {left > 0 && ` ${texts.andMore(left)}`}
      </p>
    </li>
  );
}
