import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import { memo, useEffect, useRef } from "react";
import { canBeApproved } from "../../app/approvals";
import type { Finding } from "../../core/validation/Finding";
import { mendOf } from "../../core/validation/mendOf";
import { findingTexts } from "../../text/findings/findingTexts";
import { findingListTexts as texts } from "../../text/pane";
import type { Approval } from "../../workbook/memory/Memory";
import { placeText } from "./groupFindings";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: "3px solid transparent",
    overflowWrap: "anywhere",
  },
  current: { borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorNeutralBackground1Selected },
  what: { display: "block" },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  action: { minHeight: "24px" },
  approved: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** What can be done with a finding. The same functions for all, so that a list of thousands is drawn once. */
export interface FindingActions {
  readonly goTo: (finding: Finding) => void;
  readonly mend: (findings: readonly Finding[]) => void;
  readonly approve: (findings: readonly Finding[]) => void;
  readonly withdraw: (finding: Finding) => void;
}

interface Props {
  readonly finding: Finding;
  readonly approval: Approval | null;
  readonly isCurrent: boolean;
  readonly actions: FindingActions;
}

/** One finding: where, what, and what can be done about it. */
export const FindingItem = memo(function FindingItem({ finding, approval, isCurrent, actions }: Props) {
  const styles = useStyles();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const place = placeText(finding);
  return (
    <li
      ref={item}
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      aria-current={isCurrent ? "true" : undefined}
    >
      {finding.place.sheet === null ? (
        <Text weight="semibold">{place}</Text>
      ) : (
        <Link as="button" inline aria-label={texts.goTo(place)} onClick={() => actions.goTo(finding)}>
          {place}
        </Link>
      )}
      <span className={styles.what}>{findingTexts[finding.rule].what(finding)}</span>
      {approval && (
        <span className={styles.approved}>
          <CheckmarkRegular aria-hidden="true" /> {texts.approved(approval.time, approval.reason)}
        </span>
      )}
      <span className={styles.actions}>
        {mendOf(finding) && (
          <Link
            as="button"
            className={styles.action}
            aria-label={texts.mendOne(place)}
            onClick={() => actions.mend([finding])}
          >
            {texts.mend}
          </Link>
        )}
        {canBeApproved(finding) && (
          <Link
            as="button"
            className={styles.action}
            aria-label={(approval ? texts.withdrawOne : texts.approveOne)(place)}
            onClick={() => (approval ? actions.withdraw(finding) : actions.approve([finding]))}
          >
            {approval ? texts.withdraw : texts.approve}
          </Link>
        )}
      </span>
    </li>
  );
});
