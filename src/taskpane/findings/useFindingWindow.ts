import { useState, type RefObject } from "react";
import type { Finding } from "../../core/validation/Finding";
import { focusIfLost } from "../components/focus";
import type { RuleFindings } from "./groupFindings";

/** Long lists are shown a piece at a time: the pane must stay quick with thousands of findings. */
const pieceSize = 25;
const moreSize = 4 * pieceSize;

export interface FindingWindow {
  /** Place of the current finding among the rule's; -1 when it is of another. */
  readonly at: number;
  /** Those shown, the last not included. */
  readonly from: number;
  readonly to: number;
  /** As the user has left the group, by a click or by stepping into it; else errors are open. */
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly showEarlier: () => void;
  readonly showMore: () => void;
}

/** The findings of a rule that are shown: a window, which follows where the user steps to and grows in both directions. */
export function useFindingWindow(
  group: RuleFindings,
  current: Finding | null,
  list: RefObject<HTMLUListElement | null>,
): FindingWindow {
  const [chosen, setOpen] = useState<boolean | null>(null);
  const [from, setFrom] = useState(0);
  const [to, setTo] = useState(pieceSize);
  const at = current?.rule === group.rule ? group.findings.indexOf(current) : -1;
  // Where the user steps to must be seen, however much of the list was shown.
  const [steppedTo, setSteppedTo] = useState<Finding | null>(null);
  if (at >= 0 && current !== steppedTo) {
    setSteppedTo(current);
    setOpen(true);
    if (at < from || at >= to) {
      setFrom(Math.max(0, at - Math.floor(pieceSize / 2)));
      setTo(at + pieceSize);
    }
  }
  const showEarlier = () => {
    setFrom(Math.max(0, from - moreSize));
    focusIfLost(() => list.current?.firstElementChild);
  };
  const showMore = () => {
    setTo(to + moreSize);
    focusIfLost(() => list.current?.children[to - from]);
  };
  const isOpen = chosen ?? group.severity === "error";
  return { at, from, to, isOpen, setOpen, showEarlier, showMore };
}
