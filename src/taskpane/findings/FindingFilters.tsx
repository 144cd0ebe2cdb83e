import { Field, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import type { Finding, Severity } from "../../core/validation/Finding";
import { findingListTexts as texts } from "../../text/pane";
import { countOf } from "../../text/terms";
import { sheetText } from "../../text/values";
import { sheetsOf, type FindingFilter } from "./filterFindings";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const severities: readonly Severity[] = ["error", "warning", "info"];

interface Props {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

/** Choosing by severity and by sheet, each where there is more than one. */
export function FindingFilters({ findings, filter, onChange }: Props) {
  const styles = useStyles();
  const counts = severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0);
  const sheets = sheetsOf(findings);
  return (
    <div className={styles.filters}>
      {counts.length > 1 && (
        <div role="group" aria-label={texts.filter} className={styles.severities}>
          <ToggleButton
            size="small"
            checked={filter.severity === null}
            onClick={() => onChange({ ...filter, severity: null })}
          >
            {texts.all}
          </ToggleButton>
          {counts.map(({ severity, count }) => (
            <ToggleButton
              key={severity}
              size="small"
              icon={<SeverityIcon severity={severity} />}
              checked={filter.severity === severity}
              onClick={() => onChange({ ...filter, severity })}
            >
              {countOf(count, severity)}
            </ToggleButton>
          ))}
        </div>
      )}
      {sheets.length > 1 && (
        <Field label={texts.sheet} size="small">
          <Select
            size="small"
            value={filter.sheet ?? ""}
            onChange={(_, { value }) => onChange({ ...filter, sheet: value === "" ? null : value })}
          >
            <option value="">{texts.allSheets}</option>
            {sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheetText(sheet)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
