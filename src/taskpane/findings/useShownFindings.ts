import { useMemo, useState, type KeyboardEvent } from "react";
import type { Finding } from "../../core/validation/Finding";
import { findingTexts } from "../../text/findings/findingTexts";
import { findingListTexts as texts } from "../../text/pane";
import type { ViewProps } from "../views";
import { filterFindings, noFilter, validFilter } from "./filterFindings";
import { groupFindings, placeText } from "./groupFindings";
import { useCurrentFinding } from "./useCurrentFinding";

/** The findings that pass the filter, by rule, and going from one to the next with its cell, also by Alt and an arrow. */
export function useShownFindings(
  findings: readonly Finding[],
  { announce, goTo }: Pick<ViewProps, "announce" | "goTo">,
) {
  const [chosen, setFilter] = useState(noFilter);
  const filter = useMemo(() => validFilter(chosen, findings), [chosen, findings]);
  const groups = useMemo(() => groupFindings(filterFindings(findings, filter)), [findings, filter]);
  const { current, index, count, step, select } = useCurrentFinding(groups);
  const show = ({ place }: Finding) =>
    place.sheet === null ? undefined : void goTo(place.sheet, place.row ?? 0, place.column ?? 0);
  const goToFinding = (finding: Finding) => {
    select(finding);
    show(finding);
  };
  const stepTo = (direction: 1 | -1) => {
    const finding = step(direction);
    if (!finding) return;
    show(finding);
    announce(texts.announceStep(placeText(finding), findingTexts[finding.rule].what(finding)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : null;
    if (!event.altKey || direction === null || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    stepTo(direction);
  };
  return { filter, setFilter, groups, current, index, count, goToFinding, stepTo, onKeyDown };
}
