import { Field, Select } from "@fluentui/react-components";
import type { SheetDescription } from "../../app/describeBinding";
import type { Edition } from "../../core/instrument/Instrument";
import { instrumentOf } from "../../core/instrument/instruments";
import { bindingTexts as texts, groupChoice } from "../../text/binding";
import type { BindingCorrection } from "../../workbook/memory/BindingCorrection";
import { NotationBinding } from "./NotationBinding";
import { Section } from "./Section";
import { TargetBinding } from "./TargetBinding";
import { useListStyle } from "./useListStyle";

interface Props {
  readonly description: SheetDescription;
  readonly edition: Edition;
  readonly onCorrect: (correction: BindingCorrection) => void;
  /** Absent where the workbook is not open. */
  readonly onGoTo?: ((column: number) => void) | undefined;
}

/** A sheet: what it holds, where its headings are, and opened, its columns. Open from the start where it needs an answer. */
export function SheetBinding({ description, edition, onCorrect, onGoTo }: Props) {
  const list = useListStyle();
  const { sheet, group, headingRow, rows, targets, columns, notations } = description;
  const needsAnswer =
    group === "unsettled" ||
    notations.some(({ chosen }) => chosen === null) ||
    targets.some(({ wording, confidence }) => wording !== null && needsLook.has(confidence));
  return (
    <Section title={sheet} detail={summaryOf(description)} needsAnswer={needsAnswer}>
      <GroupChoice description={description} edition={edition} onCorrect={onCorrect} />
      {group !== null && (
        <Field label={texts.headingRow}>
          <Select
            value={headingRow === null ? "" : String(headingRow)}
            onChange={(_, { value }) => {
              const row = rows.find((candidate) => String(candidate.row) === value);
              if (row) onCorrect({ kind: "headingRow", sheet, row });
            }}
          >
            {headingRow === null && <option value="">{texts.noRow}</option>}
            {rows.map(({ row }) => (
              <option key={row} value={row}>
                {texts.row(row)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {group !== null && group !== "unsettled" && (
        <ul className={list}>
          {notations.map((notation) => (
            <NotationBinding
              key={notation.question}
              description={notation}
              onGoTo={onGoTo}
              onChoose={(chosen) => onCorrect({ kind: "notation", sheet, column: notation.column, notation: chosen })}
            />
          ))}
          {targets.map((target) => (
            <TargetBinding
              key={target.target}
              description={target}
              group={group}
              columns={columns}
              onGoTo={onGoTo}
              onChoose={(column) => onCorrect({ kind: "column", sheet, target: target.target, column })}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

const needsLook: ReadonlySet<string> = new Set(["uncertain", "none"]);

function summaryOf({ group, targets }: SheetDescription): string {
  if (group === null) return texts.noSurveys;
  if (group === "unsettled") return texts.unsettled;
  const questions = targets.filter(({ wording }) => wording !== null);
  const bound = questions.filter(({ column }) => column !== null);
  return `${groupChoice(group)}, ${texts.questions(bound.length, questions.length)}`;
}

function GroupChoice({ description, edition, onCorrect }: Omit<Props, "onGoTo">) {
  const { sheet, group } = description;
  const { groups } = instrumentOf(edition);
  return (
    <Field label={texts.group(sheet)}>
      <Select
        value={group === "unsettled" ? "" : (group ?? "none")}
        onChange={(_, { value }) => {
          const chosen = groups.find(({ id }) => id === value)?.id ?? null;
          onCorrect({ kind: "sheet", sheet, group: chosen });
        }}
      >
        {group === "unsettled" && (
          <option value="" disabled>
            {texts.choose}
          </option>
        )}
        {groups.map(({ id }) => (
          <option key={id} value={id}>
            {groupChoice(id)}
          </option>
        ))}
        <option value="none">{texts.noSurveys}</option>
      </Select>
    </Field>
  );
}
