import { tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../../core/validation/Finding";

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled } as const;
const colors = {
  error: tokens.colorStatusDangerForeground1,
  warning: tokens.colorStatusWarningForeground3,
  info: tokens.colorBrandForeground1,
} as const;

/** Shape and colour of a severity. The word always stands beside it, so it is hidden from screen readers. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = icons[severity];
  return <Icon aria-hidden="true" fontSize={20} primaryFill={colors[severity]} />;
}
