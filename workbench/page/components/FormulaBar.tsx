import type { KeyboardEvent } from "react";
import { arrowAfter } from "../grid/useCellEditing";
import type { WorkbookSession } from "../session/WorkbookSession";
import { texts } from "../texts";
import { NameBox } from "./NameBox";

interface Props {
  readonly session: WorkbookSession;
  readonly onUnknownPlace: (name: string) => void;
  readonly onDone: () => void;
}

/** Where one is, and what the active cell holds in full; both can be typed into. */
export function FormulaBar({ session, onUnknownPlace, onDone }: Props) {
  const text = session.editing.edit?.text ?? session.editing.contentAt(session.selection.active);
  const pressed = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === "Escape") session.editing.cancel();
    else if (arrowAfter(event, false) === undefined || !session.editing.commit()) return;
    event.preventDefault();
    onDone();
  };
  return (
    <div className="formula-bar">
      <NameBox session={session} onUnknownPlace={onUnknownPlace} onDone={onDone} />
      <span className="formula-sign" aria-hidden="true">
        fx
      </span>
      <textarea
        className="formula-input"
        aria-label={texts.formulaBar}
        rows={1}
        value={text}
        spellCheck={false}
        autoComplete="off"
        onFocus={({ target }) => {
          session.editing.begin(undefined, true);
          // A locked cell refuses, and keeps the keyboard where it was.
          if (session.editing.edit === null) target.blur();
        }}
        onChange={({ target }) => session.editing.change(target.value)}
        onKeyDown={pressed}
      />
    </div>
  );
}
