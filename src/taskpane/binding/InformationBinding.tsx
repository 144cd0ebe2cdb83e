import type { InformationDescription } from "../../app/describeInformation";
import { chooseInformation } from "../../app/chooseInformation";
import { cellAddress } from "../../core/address";
import type { InformationField } from "../../core/survey/RegistrationCells";
import { bindingTexts as texts } from "../../text/binding";
import { informationNames } from "../../text/terms";
import type { InformationCorrection } from "../../workbook/memory/BindingCorrection";
import type { Workbook } from "../../workbook/Workbook";
import { BoundItem } from "./BoundItem";
import { InformationChoice } from "./InformationChoice";
import { Section } from "./Section";
import { useListStyle } from "./useListStyle";

interface Props {
  readonly fields: readonly InformationDescription[];
  readonly workbook: Workbook;
  /** The sheets that may be chosen. */
  readonly sheets: readonly string[];
  readonly onCorrect: (correction: InformationCorrection) => void;
  /** Absent where the workbook is not open. */
  readonly onGoTo?: ((sheet: string, row: number, column: number) => void) | undefined;
}

/** Without these the workbook cannot be sent. */
const needed: ReadonlySet<InformationField> = new Set(["association", "periodFrom", "periodTo"]);

/** Which cell says what the association is called, which period it is, and so on. */
export function InformationBinding({ fields, ...rest }: Props) {
  const list = useListStyle();
  const found = fields.filter(({ place }) => place !== null);
  // Most fields stand together: a field that is missing is probably there too.
  const likelySheet = found[0]?.place?.sheet ?? rest.sheets[0] ?? "";
  return (
    <Section
      title={texts.information}
      detail={texts.informationFound(found.length, fields.length)}
      needsAnswer={fields.some(({ field, confidence }) => needed.has(field) && confidence === "none")}
    >
      <ul className={list}>
        {fields.map((description) => (
          <FieldBinding key={description.field} description={description} likelySheet={likelySheet} {...rest} />
        ))}
      </ul>
    </Section>
  );
}

interface FieldProps extends Omit<Props, "fields"> {
  readonly description: InformationDescription;
  readonly likelySheet: string;
}

function FieldBinding({ description, likelySheet, workbook, sheets, onCorrect, onGoTo }: FieldProps) {
  const { field, place, label, confidence } = description;
  const name = informationNames[field];
  const address = place ? cellAddress(place.row, place.column) : "";
  return (
    <BoundItem
      name={name}
      details={[place ? texts.cellOf(place.sheet, address, label) : texts.notInWorkbook]}
      confidence={confidence}
      change={texts.changeCellOf(name)}
      goTo={
        place && onGoTo
          ? {
              text: texts.goToCell(address),
              name: texts.goToCellOf(name, address),
              onClick: () => onGoTo(place.sheet, place.row, place.column),
            }
          : null
      }
      choice={(close) => {
        const use = (correction: InformationCorrection) => {
          close();
          onCorrect(correction);
        };
        return (
          <InformationChoice
            name={name}
            sheet={place?.sheet ?? likelySheet}
            address={address}
            sheets={sheets}
            onCancel={close}
            onMissing={() => use({ kind: "information", field, sheet: place?.sheet ?? likelySheet, cell: null })}
            onChoose={(chosenSheet, written) => {
              const chosen = chooseInformation(workbook, field, chosenSheet, written);
              if (chosen.kind !== "information") return chosen;
              use(chosen);
              return null;
            }}
          />
        );
      }}
    />
  );
}
