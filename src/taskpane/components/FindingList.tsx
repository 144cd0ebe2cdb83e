import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding, Severity } from "../../core/validation/Finding";
import { paneTexts as texts } from "../../text/pane";
import { countOf } from "../../text/terms";
import { FindingGroup } from "./FindingGroup";
import { groupFindings } from "./groupFindings";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalM },
  list: { listStyleType: "none", margin: "0", padding: "0" },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly onGoTo: (finding: Finding) => void;
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** The findings of a check, grouped by rule, with a filter on severity where there is more than one. */
export function FindingList({ findings, onGoTo }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState<Severity | null>(null);
  const present = severities.filter((severity) => findings.some((finding) => finding.severity === severity));
  const chosen = shown && present.includes(shown) ? shown : null;
  const visible = chosen ? findings.filter(({ severity }) => severity === chosen) : findings;
  return (
    <>
      {present.length > 1 && (
        <div role="group" aria-label={texts.filter} className={styles.filter}>
          <ToggleButton size="small" checked={chosen === null} onClick={() => setShown(null)}>
            {texts.all}
          </ToggleButton>
          {present.map((severity) => (
            <ToggleButton
              key={severity}
              size="small"
              icon={<SeverityIcon severity={severity} />}
              checked={chosen === severity}
              onClick={() => setShown(severity)}
            >
              {countOf(findings.filter((finding) => finding.severity === severity).length, severity)}
            </ToggleButton>
          ))}
        </div>
      )}
      <ul className={styles.list}>
        {groupFindings(visible).map((group) => (
          <FindingGroup key={group.rule} group={group} onGoTo={onGoTo} />
        ))}
      </ul>
    </>
  );
}
