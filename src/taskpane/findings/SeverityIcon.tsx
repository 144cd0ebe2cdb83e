import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../../core/validation/Finding";

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled } as const;
const colors = {
  error: tokens.colorStatusDangerForeground1,
  warning: tokens.colorStatusWarningForeground3,
  info: tokens.colorBrandForeground1,
} as const;

// Beside a long title it would else be made smaller.
const useStyles = makeStyles({ icon: { flexShrink: 0 } });

/** Shape and colour of a severity. The word always stands beside it, so it is hidden from screen readers. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = icons[severity];
  const styles = useStyles();
  return <Icon className={styles.icon} aria-hidden="true" fontSize={20} primaryFill={colors[severity]} />;
}
