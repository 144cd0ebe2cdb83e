import { tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  DismissCircleFilled,
  QuestionCircleFilled,
  WarningFilled,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { VerdictKind } from "../../core/national/MergedData";

const icons: Readonly<Record<VerdictKind, FluentIcon>> = {
  in: CheckmarkCircleFilled,
  inWithRemarks: WarningFilled,
  asks: QuestionCircleFilled,
  out: DismissCircleFilled,
};
const colors: Readonly<Record<VerdictKind, string>> = {
  in: tokens.colorStatusSuccessForeground1,
  inWithRemarks: tokens.colorStatusWarningForeground3,
  asks: tokens.colorBrandForeground1,
  out: tokens.colorStatusDangerForeground1,
};

/** Shape and colour of a verdict. The word always stands beside it, so it is hidden from screen readers. */
export function VerdictIcon({ verdict }: { readonly verdict: VerdictKind }) {
  const Icon = icons[verdict];
  return <Icon aria-hidden="true" fontSize={20} primaryFill={colors[verdict]} />;
}
