import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { AddressProblem } from "../../app/chooseInformation";
import { addressProblems, bindingTexts as texts } from "../../text/binding";
import { paneTexts } from "../../text/pane";
import { focusFirstControl } from "../components/focus";
import { useChoiceStyles } from "./useChoiceStyles";

interface Props {
  /** Of the field. */
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly sheets: readonly string[];
  /** Gives why the address cannot be used; null when it is. */
  readonly onChoose: (sheet: string, address: string) => AddressProblem | null;
  readonly onMissing: () => void;
  readonly onCancel: () => void;
}

/** A sheet to choose and a cell to write. Takes the focus, since the button that opened it is gone. */
export function InformationChoice(props: Props) {
  const { name, sheets, onChoose, onMissing, onCancel } = props;
  const styles = useChoiceStyles();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => focusFirstControl(form.current), []);
  const [sheet, setSheet] = useState(props.sheet);
  const [address, setAddress] = useState(props.address);
  const [problem, setProblem] = useState<AddressProblem | null>(null);
  return (
    <form
      ref={form}
      className={styles.choice}
      aria-label={texts.cellFor(name)}
      onSubmit={(event) => {
        event.preventDefault();
        const found = onChoose(sheet, address);
        if (!found) return;
        setProblem(found);
        form.current?.querySelector("input")?.focus();
      }}
    >
      <Field label={texts.sheet}>
        <Select value={sheet} onChange={(_, { value }) => setSheet(value)}>
          {sheets.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={texts.cell}
        hint={texts.cellHint}
        {...(problem && { validationState: "error" as const, validationMessage: addressProblems[problem.kind] })}
      >
        <Input value={address} autoComplete="off" spellCheck={false} onChange={(_, { value }) => setAddress(value)} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {texts.use}
        </Button>
        <Button size="small" onClick={onMissing}>
          {texts.missing}
        </Button>
        <Button size="small" onClick={onCancel}>
          {paneTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
