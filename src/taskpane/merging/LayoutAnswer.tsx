import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { withCorrection } from "../../app/correctBinding";
import type { ReceivedBinding } from "../../app/merge/describeReceived";
import type { LayoutQuestion } from "../../app/merge/layoutQuestion";
import { bindingTexts } from "../../text/binding";
import { mergingTexts as texts } from "../../text/merging";
import type { BindingCorrection } from "../../workbook/memory/BindingCorrection";
import { EditionChoice } from "../binding/EditionChoice";
import { InformationBinding } from "../binding/InformationBinding";
import { SheetBinding } from "../binding/SheetBinding";
import { useListStyle } from "../binding/useListStyle";
import { focusFirstControl } from "../components/focus";
import type { Engine } from "../engine/engineTasks";
import { Panel } from "../findings/Panel";
import { useIsBusy } from "../useTask";
import type { LayoutGroup } from "./layoutGroups";
import { useReceivedBinding } from "./useReceivedBinding";
import { Message } from "../components/Message";

const useStyles = makeStyles({
  text: { margin: "0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly engine: Engine;
  readonly group: LayoutGroup;
  /** Answers the files are read with already, which the question is left after. */
  readonly given: readonly BindingCorrection[];
  /** An answer to the question that has not come to use yet. */
  readonly started: readonly BindingCorrection[];
  readonly onAnswer: (corrections: readonly BindingCorrection[]) => void;
  readonly onCancel: () => void;
}

/** What is open in the files of a layout, answered by the first of them for all. */
export function LayoutAnswer({ engine, group, given, started, onAnswer, onCancel }: Props) {
  const styles = useStyles();
  const isBusy = useIsBusy();
  const [own, setOwn] = useState(started);
  const [sample] = group.files;
  if (!sample) throw new Error("LayoutAnswer requires a file");
  const corrections = useMemo(() => [...given, ...own], [given, own]);
  const { binding, isWorking, failure } = useReceivedBinding(engine, sample.source, corrections);
  const correct = (correction: BindingCorrection) => setOwn((before) => withCorrection(before, correction));
  return (
    <Panel heading={texts.answerHeading(group.files.length)}>
      <p className={styles.text}>{texts.answerAbout(sample.received.file, group.files.length)}</p>
      {failure && (
        <Message intent="error" politeness="assertive" title={failure.title}>
          {failure.advice}
        </Message>
      )}
      {binding && <Questions question={group.question} binding={binding} own={own} onCorrect={correct} />}
      <p role="status" className={styles.text}>
        {isWorking ? <Spinner size="tiny" label={bindingTexts.working} /> : binding && leftText(binding.left)}
      </p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={isBusy || isWorking || own.length === 0}
          onClick={() => onAnswer(own)}
        >
          {texts.useAnswer(group.files.length)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </Panel>
  );
}

function leftText(left: LayoutQuestion | null): string {
  return texts.left((left?.uncertain ?? 0) + (left?.fields.length ?? 0));
}

interface QuestionsProps {
  readonly question: LayoutQuestion;
  readonly binding: ReceivedBinding;
  readonly own: readonly BindingCorrection[];
  readonly onCorrect: (correction: BindingCorrection) => void;
}

/**
 * The sheets the question is about, as in the view of the binding; and the fields, where one was not found. What signs
 * mean Ja and Nej is not asked: it is of each file's answers, and must not be taken from one file for another.
 */
function Questions({ question, binding: { description, workbook }, own, onCorrect }: QuestionsProps) {
  const list = useListStyle();
  const questions = useRef<HTMLDivElement>(null);
  // The panel is open before the file has been read: its buttons, which have the focus till then, come after these.
  useEffect(() => {
    const { current } = questions;
    if (current?.closest("section")?.contains(document.activeElement)) focusFirstControl(current);
  }, []);
  const isChosen = own.some(({ kind }) => kind === "edition");
  const sheets = description.sheets
    .filter(({ sheet }) => question.sheets.includes(sheet))
    .map((sheet) => ({ ...sheet, notations: [] }));
  return (
    <div ref={questions}>
      {question.asksEdition && <EditionChoice edition={isChosen ? description.edition : null} onCorrect={onCorrect} />}
      <ul className={list} aria-label={bindingTexts.sheets}>
        {sheets.map((sheet) => (
          <SheetBinding key={sheet.sheet} description={sheet} edition={description.edition} onCorrect={onCorrect} />
        ))}
        {question.fields.length > 0 && description.others && (
          <InformationBinding
            fields={description.others.information.filter(({ field }) => question.fields.includes(field))}
            workbook={workbook}
            sheets={description.sheets.map(({ sheet }) => sheet)}
            onCorrect={onCorrect}
          />
        )}
      </ul>
    </div>
  );
}
