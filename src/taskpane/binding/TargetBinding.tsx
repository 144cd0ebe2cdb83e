import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  DismissCircleRegular,
  PersonRegular,
  QuestionCircleRegular,
  WarningRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ColumnDescription, TargetDescription } from "../../app/describeBinding";
import { columnName } from "../../core/address";
import type { GroupId } from "../../core/instrument/Instrument";
import { bindingTexts as texts, confidenceTexts, targetName } from "../../text/binding";
import type { Confidence } from "../../workbook/binding/confidence";
import type { ColumnReference } from "../../workbook/memory/BindingCorrection";
import { ColumnChoice } from "./ColumnChoice";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
  line: { display: "block" },
  detail: { display: "block", color: tokens.colorNeutralForeground2 },
  confidence: { display: "inline-flex", alignItems: "center", gap: "4px", marginRight: tokens.spacingHorizontalS },
  choice: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
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
  readonly description: TargetDescription;
  readonly group: GroupId;
  readonly columns: readonly ColumnDescription[];
  readonly onChoose: (column: ColumnReference | null) => void;
  readonly onGoTo: (column: number) => void;
}

/** A question, or what else a column may hold: the wording of the instrument beside the heading of the sheet. */
export function TargetBinding({ description, group, columns, onChoose, onGoTo }: Props) {
  const styles = useStyles();
  const [isChanging, setChanging] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  // The focus goes back to the button that opened the choice.
  const close = () => {
    flushSync(() => setChanging(false));
    item.current?.querySelector("button")?.focus();
  };
  const { target, wording, column, heading, confidence } = description;
  const name = targetName(target, group);
  const title = name.slice(0, 1).toUpperCase() + name.slice(1);
  const Icon = icons[confidence];
  return (
    <li ref={item} className={styles.item}>
      <Text weight="semibold" className={styles.line}>
        {title}
      </Text>
      {wording !== null && <span className={styles.line}>{wording}</span>}
      <span className={styles.detail}>
        {column === null ? texts.noColumn : texts.columnOf(columnName(column), heading)}
      </span>
      <div className={styles.actions}>
        <span className={styles.confidence}>
          <Icon aria-hidden="true" />
          {confidenceTexts[confidence]}
        </span>
        {!isChanging && (
          <Button size="small" aria-label={texts.changeOf(name)} onClick={() => setChanging(true)}>
            {texts.change}
          </Button>
        )}
        {column !== null && (
          <Link as="button" aria-label={texts.goToOf(name, columnName(column))} onClick={() => onGoTo(column)}>
            {texts.goTo(columnName(column))}
          </Link>
        )}
      </div>
      {isChanging && (
        <ColumnChoice
          name={name}
          description={description}
          columns={columns}
          onCancel={close}
          onChoose={(chosen) => {
            close();
            onChoose(chosen);
          }}
        />
      )}
    </li>
  );
}
