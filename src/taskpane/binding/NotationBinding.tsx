import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { NotationDescription } from "../../app/describeNotations";
import { columnName } from "../../core/address";
import type { SignNotation } from "../../core/survey/SurveySheet";
import { bindingTexts as texts, signMeanings } from "../../text/binding";
import { paneTexts } from "../../text/pane";
import { questionName } from "../../text/terms";
import { focusFirstControl } from "../components/focus";
import { BoundItem } from "./BoundItem";
import { useChoiceStyles } from "./useChoiceStyles";

interface Props {
  readonly description: NotationDescription;
  readonly onChoose: (notation: SignNotation) => void;
  /** Absent where the workbook is not open. */
  readonly onGoTo?: ((column: number) => void) | undefined;
}

/** What stands for Ja and Nej in a column where it could mean either, with how many cells say what. */
export function NotationBinding({ description, onChoose, onGoTo }: Props) {
  const { question, column, signs, possible, chosen } = description;
  const name = questionName(question);
  const letter = columnName(column.column);
  return (
    <BoundItem
      name={texts.answersTo(name)}
      details={[texts.signsIn(letter, signs), chosen ? texts.notationMeans(chosen) : texts.notationAsked]}
      confidence={chosen ? "chosen" : "uncertain"}
      change={texts.changeNotation(name)}
      goTo={
        onGoTo
          ? { text: texts.goTo(letter), name: texts.goToOf(name, letter), onClick: () => onGoTo(column.column) }
          : null
      }
      choice={(close) => (
        <NotationChoice
          name={texts.answersTo(name)}
          chosen={chosen}
          possible={possible}
          onCancel={close}
          onChoose={(notation) => {
            close();
            onChoose(notation);
          }}
        />
      )}
    />
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly chosen: SignNotation | null;
  readonly possible: readonly SignNotation[];
  readonly onChoose: (notation: SignNotation) => void;
  readonly onCancel: () => void;
}

/** Nothing is chosen beforehand: it is the person who knows. Takes the focus, since the button that opened it is gone. */
function NotationChoice({ name, chosen, possible, onChoose, onCancel }: ChoiceProps) {
  const styles = useChoiceStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => focusFirstControl(box.current), []);
  const [value, setValue] = useState(chosen);
  return (
    <div ref={box} className={styles.choice}>
      <RadioGroup
        aria-label={name}
        value={value ?? ""}
        onChange={(_, data) => setValue(possible.find((notation) => notation === data.value) ?? null)}
      >
        {possible.map((notation) => (
          <Radio key={notation} value={notation} label={signMeanings[notation]} />
        ))}
      </RadioGroup>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={value === null}
          onClick={() => value && onChoose(value)}
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
