import { Field, Select } from "@fluentui/react-components";
import type { Edition } from "../../core/instrument/Instrument";
import { instruments } from "../../core/instrument/instruments";
import { bindingTexts as texts } from "../../text/binding";
import type { BindingCorrection } from "../../workbook/memory/BindingCorrection";

interface Props {
  /** Null when it has to be chosen. */
  readonly edition: Edition | null;
  readonly onCorrect: (correction: BindingCorrection) => void;
}

/** Which questionnaire the workbook is about. */
export function EditionChoice({ edition, onCorrect }: Props) {
  return (
    <Field label={texts.edition}>
      <Select
        value={edition ?? ""}
        onChange={(_, { value }) => {
          const chosen = instruments.find((instrument) => instrument.edition === value);
          if (chosen) onCorrect({ kind: "edition", edition: chosen.edition });
        }}
      >
        {edition === null && (
          <option value="" disabled>
            {texts.choose}
          </option>
        )}
        {instruments.map((instrument) => (
          <option key={instrument.edition} value={instrument.edition}>
            {texts.editionOf(instrument.edition)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
