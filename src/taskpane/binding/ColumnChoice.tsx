import { Button, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { TargetDescription } from "../../app/describeBinding";
import type { ColumnDescription } from "../../app/describeColumns";
import { columnName } from "../../core/address";
import { bindingTexts as texts } from "../../text/binding";
import { paneTexts } from "../../text/pane";
import type { ColumnReference } from "../../workbook/memory/BindingCorrection";
import { focusFirstControl } from "../components/focus";
import { useChoiceStyles } from "./useChoiceStyles";

interface Props {
  readonly name: string;
  readonly description: TargetDescription;
  readonly columns: readonly ColumnDescription[];
  readonly onChoose: (column: ColumnReference | null) => void;
  readonly onCancel: () => void;
}

const noColumn = "none";

/**
 * The columns of the sheet by letter and heading, to choose among and then use: arrow keys change a list at once. Takes the
 * focus, since the button that opened it is gone.
 */
export function ColumnChoice({ name, description: { column, confidence }, columns, onChoose, onCancel }: Props) {
  const styles = useChoiceStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => focusFirstControl(box.current), []);
  const [value, setValue] = useState(column === null ? (confidence === "chosen" ? noColumn : "") : String(column));
  return (
    <div ref={box} className={styles.choice}>
      <Select aria-label={texts.columnFor(name)} value={value} onChange={(_, data) => setValue(data.value)}>
        {value === "" && <option value="">{texts.choose}</option>}
        {columnOptions(columns)}
        <option value={noColumn}>{texts.noColumn}</option>
      </Select>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={value === ""}
          onClick={() =>
            onChoose(columns.find(({ reference }) => String(reference.column) === value)?.reference ?? null)
          }
        >
          {texts.use}
        </Button>
        <Button size="small" onClick={onCancel}>
          {paneTexts.cancel}
        </Button>
      </div>
    </div>
  );
}

/** The columns of a list of choices, by letter and heading. */
export function columnOptions(columns: readonly ColumnDescription[]) {
  return columns.map(({ reference, heading }) => (
    <option key={reference.column} value={reference.column}>
      {texts.columnOf(columnName(reference.column), shortened(heading))}
    </option>
  ));
}

/** Headings may be whole wordings; a list of choices needs their beginnings. */
function shortened(heading: string): string {
  return heading.length > 60 ? `${heading.slice(0, 60)}…` : heading;
}
