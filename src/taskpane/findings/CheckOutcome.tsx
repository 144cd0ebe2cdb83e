import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { changesOf } from "../../app/CellChange";
import type { Finding } from "../../core/validation/Finding";
import { findingKey } from "../../core/validation/findingKey";
import { mendOf, type Mend } from "../../core/validation/mendOf";
import { findingListTexts as texts, mendTexts } from "../../text/pane";
import type { Services } from "../services";
import { TaskStatus } from "../components/TaskStatus";
import type { Checked, Home } from "../useHome";
import type { ViewProps } from "../views";
import { ApprovalPanel } from "./ApprovalPanel";
import { FindingFilters } from "./FindingFilters";
import { FindingGroup } from "./FindingGroup";
import type { FindingActions } from "./FindingItem";
import { FindingNavigator } from "./FindingNavigator";
import { placeText } from "./groupFindings";
import { ChangeOutcome } from "./ChangeOutcome";
import { MendPanel } from "./MendPanel";
import { useApproving } from "./useApproving";
import { useShownFindings } from "./useShownFindings";
import { Verdict } from "./Verdict";
import { WriteFindings } from "./WriteFindings";
import { Message } from "../components/Message";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { listStyleType: "none", margin: "0", padding: "0" },
});

interface Props extends Pick<ViewProps, "announce" | "goTo"> {
  readonly services: Services;
  readonly home: Home;
  readonly checked: Checked;
}

/** The result of a check: one sentence on top, what can be done about all of it, and the findings by rule. */
export function CheckOutcome({ services, home, checked, announce, goTo }: Props) {
  const styles = useStyles();
  const { result } = checked;
  const { findings } = result.report;
  const shown = useShownFindings(findings, { announce, goTo });
  const [toApprove, setToApprove] = useState<readonly Finding[] | null>(null);
  const approvals = useMemo(() => new Map(result.approvals.map((approval) => [approval.key, approval])), [result]);
  const approvalOf = (finding: Finding) => (approvals.size === 0 ? null : (approvals.get(findingKey(finding)) ?? null));
  const mendable = useMemo(() => findings.flatMap((finding) => mendOf(finding) ?? []), [findings]);
  const { mending } = home;
  const approving = useApproving(services, result.approvals, home.setApprovals);

  const planToMend = (mends: readonly Mend[]) => {
    const { changes, later } = changesOf(mends);
    void mending.plan(changes, later);
  };
  const actions: FindingActions = {
    goTo: shown.goToFinding,
    mend: (chosenFindings) => planToMend(chosenFindings.flatMap((finding) => mendOf(finding) ?? [])),
    approve: setToApprove,
    withdraw: (finding) =>
      void approving.withdraw(finding).then((isDone) => isDone && announce(texts.withdrawn(placeText(finding)))),
  };
  const approveAll = async (reason: string) => {
    if (!toApprove || !(await approving.approve(toApprove, reason))) return;
    setToApprove(null);
    announce(texts.nowApproved(toApprove.length));
  };

  return (
    <section aria-label={texts.findings} className={styles.section} onKeyDown={shown.onKeyDown}>
      <Verdict checked={checked} recheck={home.recheck} />
      <ChangeOutcome changing={mending} intent="info" texts={mendTexts} />
      <TaskStatus task={mending.task} working={texts.mending} />
      <TaskStatus task={approving.task} working={texts.remembering} />
      {mending.planned && (
        <MendPanel {...mending.planned} onCarryOut={() => void mending.carryOut()} onCancel={mending.cancelPlan} />
      )}
      {toApprove && !approving.canApprove(toApprove) && <Message intent="warning">{texts.tooManyApprovals}</Message>}
      {toApprove && approving.canApprove(toApprove) && (
        <ApprovalPanel
          findings={toApprove}
          onApprove={(reason) => void approveAll(reason)}
          onCancel={() => setToApprove(null)}
        />
      )}
      {findings.length > 0 && (
        <>
          {mendable.length > 0 && !mending.planned && (
            <Button onClick={() => planToMend(mendable)}>{texts.mendEverything(mendable.length)}</Button>
          )}
          <FindingFilters findings={findings} filter={shown.filter} onChange={shown.setFilter} />
          <FindingNavigator index={shown.index} count={shown.count} onStep={shown.stepTo} />
          <ul className={styles.list}>
            {shown.groups.map((group) => (
              <FindingGroup
                key={group.rule}
                group={group}
                current={shown.current}
                approvalOf={approvalOf}
                actions={actions}
              />
            ))}
          </ul>
          <WriteFindings services={services} checked={checked} announce={announce} goTo={goTo} />
        </>
      )}
    </section>
  );
}
