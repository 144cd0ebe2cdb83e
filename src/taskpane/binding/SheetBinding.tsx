import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { SheetDescription } from "../../app/describeBinding";
import type { Edition } from "../../core/instrument/Instrument";
import { instrumentOf } from "../../core/instrument/instruments";
import { bindingTexts as texts, groupChoice } from "../../text/binding";
import type { BindingCorrection } from "../../workbook/memory/BindingCorrection";
import { TargetBinding } from "./TargetBinding";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0` },
  heading: { margin: "0" },
  toggle: { width: "100%", justifyContent: "flex-start", textAlign: "left", paddingLeft: "0", minHeight: "32px" },
  title: { flexGrow: 1, marginLeft: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  detail: { display: "block", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingLeft: "20px" },
  list: { listStyleType: "none", margin: "0", padding: "0" },
});

interface Props {
  readonly description: SheetDescription;
  readonly edition: Edition;
  readonly onCorrect: (correction: BindingCorrection) => void;
  readonly onGoTo: (column: number) => void;
}

/** A sheet: what it holds, where its headings are, and opened, its columns. Open from the start where it needs an answer. */
export function SheetBinding({ description, edition, onCorrect, onGoTo }: Props) {
  const styles = useStyles();
  const bodyId = useId();
  const { sheet, group, headingRow, rows, targets, columns } = description;
  const needsAnswer =
    group === "unsettled" || targets.some(({ wording, confidence }) => wording !== null && needsLook.has(confidence));
  // What was open because it needed an answer stays open when it has got one.
  const [chosen, setChosen] = useState<boolean | null>(needsAnswer ? true : null);
  const open = chosen ?? needsAnswer;
  return (
    <li className={styles.item}>
      <h3 className={styles.heading}>
        <Button
          appearance="transparent"
          className={styles.toggle}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => setChosen(!open)}
        >
          <span className={styles.title}>
            {sheet}
            <Text size={200} className={styles.detail}>
              {summaryOf(description)}
            </Text>
          </span>
        </Button>
      </h3>
      <div id={bodyId} hidden={!open} className={open ? styles.body : undefined}>
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
          <ul className={styles.list}>
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
      </div>
    </li>
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
