import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  DismissCircleRegular,
  PersonRegular,
  QuestionCircleRegular,
  WarningRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { bindingTexts as texts, confidenceTexts } from "../../text/binding";
import { capitalized } from "../../text/values";
import type { Confidence } from "../../workbook/binding/confidence";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
  line: { display: "block" },
  detail: { display: "block", color: tokens.colorNeutralForeground2 },
  confidence: { display: "inline-flex", alignItems: "center", gap: "4px", marginRight: tokens.spacingHorizontalS },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

const icons: Readonly<Record<Confidence, FluentIcon>> = {
  chosen: PersonRegular,
  certain: CheckmarkCircleRegular,
  likely: QuestionCircleRegular,
  uncertain: WarningRegular,
  none: DismissCircleRegular,
};

interface Props {
  readonly name: string;
  /** What it is, beside its name. */
  readonly wording?: string | null;
  /** Where it stands, a line each. */
  readonly details: readonly string[];
  readonly confidence: Confidence;
  /** Name of the button that opens the choice. */
  readonly change: string;
  /** The place in the workbook; null when it has none. */
  readonly goTo: { readonly text: string; readonly name: string; readonly onClick: () => void } | null;
  /** What comes up when it is to be changed. */
  readonly choice: (close: () => void) => ReactNode;
}

/** Something that stands somewhere in the workbook: where, how sure that is, and a way to change it. */
export function BoundItem({ name, wording = null, details, confidence, change, goTo, choice }: Props) {
  const styles = useStyles();
  const [isChanging, setChanging] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  // The focus goes back to the button that opened the choice.
  const close = () => {
    flushSync(() => setChanging(false));
    item.current?.querySelector("button")?.focus();
  };
  const Icon = icons[confidence];
  return (
    <li ref={item} className={styles.item}>
      <Text weight="semibold" className={styles.line}>
        {capitalized(name)}
      </Text>
      {wording !== null && <span className={styles.line}>{wording}</span>}
      {details.map((detail) => (
        <span key={detail} className={styles.detail}>
          {detail}
        </span>
      ))}
      <div className={styles.actions}>
        <span className={styles.confidence}>
          <Icon aria-hidden="true" />
          {confidenceTexts[confidence]}
        </span>
        {!isChanging && (
          <Button size="small" aria-label={change} onClick={() => setChanging(true)}>
            {texts.change}
          </Button>
        )}
        {goTo && (
          <Link as="button" aria-label={goTo.name} onClick={goTo.onClick}>
            {goTo.text}
          </Link>
        )}
      </div>
      {isChanging && choice(close)}
    </li>
  );
}
