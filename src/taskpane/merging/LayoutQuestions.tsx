import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { mergingTexts as texts } from "../../text/merging";
import { useListStyle } from "../binding/useListStyle";
import { returnFocus } from "../components/focus";
import type { Engine } from "../engine/engineTasks";
import { useIsBusy } from "../useTask";
import { LayoutAnswer } from "./LayoutAnswer";
import { answeredLayouts, describeQuestion, layoutGroups, namesOf, type LayoutGroup } from "./layoutGroups";
import type { ChosenFiles } from "./useChosenFiles";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  item: { padding: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

interface Props {
  readonly engine: Engine;
  readonly files: ChosenFiles;
}

/** What has to be answered before files can be read with certainty, once for each layout; and what has been. */
export function LayoutQuestions({ engine, files }: Props) {
  const styles = useStyles();
  const list = useListStyle();
  const isBusy = useIsBusy();
  const { chosen, answers, answerLayout } = files;
  const groups = useMemo(() => layoutGroups(chosen), [chosen]);
  const answered = useMemo(() => answeredLayouts(chosen, answers), [chosen, answers]);
  if (groups.length + answered.length === 0) return null;
  return (
    <section aria-label={texts.layouts} className={styles.section}>
      <h3 className={styles.heading}>{texts.layouts}</h3>
      <ul className={list}>
        {groups.map((group) => (
          <LayoutItem key={group.question.key} group={group} engine={engine} files={files} />
        ))}
        {answered.map(({ key, files: read }) => (
          <li key={key} className={styles.item}>
            <p className={styles.text}>{texts.readWithAnswer(read.length, namesOf(read))}</p>
            <Button
              size="small"
              aria-label={texts.forgetOf(namesOf(read))}
              disabledFocusable={isBusy}
              onClick={() => {
                void answerLayout(key, null);
                // The button is gone while the files are read anew.
                returnFocus(null);
              }}
            >
              {texts.forget}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A question, and the answer to it when somebody gives one. */
function LayoutItem({ group, engine, files }: Props & { readonly group: LayoutGroup }) {
  const styles = useStyles();
  const isBusy = useIsBusy();
  const [isOpen, setOpen] = useState(false);
  const { question, files: asked } = group;
  const { answers } = files;
  const answeredKeys = asked[0]?.received.answered;
  const given = useMemo(() => (answeredKeys ?? []).flatMap((key) => answers.get(key) ?? []), [answeredKeys, answers]);
  const names = namesOf(asked);
  return (
    <li className={styles.item}>
      <p className={styles.text}>{`${texts.sameLayout(asked.length, names)} ${describeQuestion(question)}`}</p>
      {isOpen ? (
        <LayoutAnswer
          engine={engine}
          group={group}
          given={given}
          started={answers.get(question.key) ?? []}
          onCancel={() => setOpen(false)}
          onAnswer={(corrections) => {
            setOpen(false);
            void files.answerLayout(question.key, corrections);
          }}
        />
      ) : (
        <Button
          size="small"
          aria-label={texts.answerOf(names)}
          disabledFocusable={isBusy}
          onClick={() => setOpen(true)}
        >
          {texts.answer}
        </Button>
      )}
    </li>
  );
}
