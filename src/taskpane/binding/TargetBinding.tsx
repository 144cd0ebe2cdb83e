import type { TargetDescription } from "../../app/describeBinding";
import type { ColumnDescription } from "../../app/describeColumns";
import { columnName } from "../../core/address";
import type { GroupId } from "../../core/instrument/Instrument";
import { bindingTexts as texts, targetName } from "../../text/binding";
import type { ColumnReference } from "../../workbook/memory/BindingCorrection";
import { BoundItem } from "./BoundItem";
import { ColumnChoice } from "./ColumnChoice";

interface Props {
  readonly description: TargetDescription;
  readonly group: GroupId;
  readonly columns: readonly ColumnDescription[];
  readonly onChoose: (column: ColumnReference | null) => void;
  /** Absent where the workbook is not open. */
  readonly onGoTo?: ((column: number) => void) | undefined;
}

/** A question, or what else a column may hold: the wording of the instrument beside the heading of the sheet. */
export function TargetBinding({ description, group, columns, onChoose, onGoTo }: Props) {
  const { target, wording, column, heading, confidence } = description;
  const name = targetName(target, group);
  const letter = column === null ? "" : columnName(column);
  return (
    <BoundItem
      name={name}
      wording={wording}
      details={[column === null ? texts.noColumn : texts.columnOf(letter, heading)]}
      confidence={confidence}
      change={texts.changeOf(name)}
      goTo={
        column === null || !onGoTo
          ? null
          : { text: texts.goTo(letter), name: texts.goToOf(name, letter), onClick: () => onGoTo(column) }
      }
      choice={(close) => (
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
    />
  );
}
