import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useRef } from "react";
import { canBeApproved } from "../../app/approvals";
import type { Finding } from "../../core/validation/Finding";
import { findingKey } from "../../core/validation/findingKey";
import { mendOf } from "../../core/validation/mendOf";
import { findingTexts } from "../../text/findings/findingTexts";
import { findingListTexts as texts } from "../../text/pane";
import { countOf } from "../../text/terms";
import type { Approval } from "../../workbook/memory/Memory";
import { FindingItem, type FindingActions } from "./FindingItem";
import type { RuleFindings } from "./groupFindings";
import { SeverityIcon } from "./SeverityIcon";
import { useFindingWindow } from "./useFindingWindow";

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
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: "0" },
});

interface Props {
  readonly group: RuleFindings;
  readonly current: Finding | null;
  readonly approvalOf: (finding: Finding) => Approval | null;
  readonly actions: FindingActions;
}

/** One rule: its name and number of findings; opened, why it matters, what to do, and every place. */
export function FindingGroup({ group, current, approvalOf, actions }: Props) {
  const styles = useStyles();
  const bodyId = useId();
  const list = useRef<HTMLUListElement>(null);
  const shown = useFindingWindow(group, current, list);
  const { at, from, to, isOpen: open } = shown;
  const { title, why, todo } = findingTexts[group.rule];
  const left = group.findings.length - to;
  return (
    <li className={styles.group}>
      <h3 className={styles.heading}>
        <Button
          appearance="transparent"
          className={styles.toggle}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => shown.setOpen(!open)}
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
        {open && <GroupButtons group={group} approvalOf={approvalOf} actions={actions} />}
        {from > 0 && (
          <Button size="small" onClick={shown.showEarlier}>
            {texts.showEarlier(from)}
          </Button>
        )}
        <ul ref={list} className={styles.list}>
          {open &&
            group.findings
              .slice(from, to)
              .map((finding, index) => (
                <FindingItem
                  key={findingKey(finding)}
                  finding={finding}
                  approval={approvalOf(finding)}
                  isCurrent={from + index === at}
                  actions={actions}
                />
              ))}
        </ul>
        {left > 0 && (
          <Button size="small" onClick={shown.showMore}>
            {texts.showMore(left)}
          </Button>
        )}
      </div>
    </li>
  );
}

/** What can be done with all findings of the rule at once. */
function GroupButtons({ group, approvalOf, actions }: Omit<Props, "current">) {
  const styles = useStyles();
  const mendable = group.findings.filter((finding) => mendOf(finding) !== null);
  const approvable = group.findings.filter((finding) => canBeApproved(finding) && !approvalOf(finding));
  return (
    <div className={styles.buttons}>
      {mendable.length > 1 && (
        <Button size="small" onClick={() => actions.mend(mendable)}>
          {texts.mendAll(mendable.length)}
        </Button>
      )}
      {approvable.length > 1 && (
        <Button size="small" onClick={() => actions.approve(approvable)}>
          {texts.approveAll(approvable.length)}
        </Button>
      )}
    </div>
  );
}
