import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { fontFamily, fontPixels, textWidth } from "./fonts";
import type { CellEdit } from "../session/CellEditing";
import type { CellView } from "./rowCells";

interface Props {
  readonly edit: CellEdit;
  readonly view: CellView;
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** What is typed into, over the cell that is edited; it grows with its text. */
export function CellInput({ edit, view, label, onChange, onKeyDown }: Props) {
  const input = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (edit.isInFormulaBar) return;
    input.current?.focus({ preventScroll: true });
    input.current?.setSelectionRange(edit.text.length, edit.text.length);
    // Only when editing begins: the caret is the person's afterwards.
  }, []);
  const lines = edit.text.split("\n").length;
  const wanted = textWidth(edit.text, view.format) + 24;
  return (
    <textarea
      ref={input}
      className="cell-input"
      aria-label={label}
      rows={lines}
      value={edit.text}
      spellCheck={false}
      autoComplete="off"
      style={{
        fontFamily: fontFamily(view.format),
        fontSize: fontPixels(view.format),
        fontWeight: view.format.font.bold ? 700 : 400,
        width: Math.max(view.width + 1, wanted),
        minHeight: view.height + 1,
      }}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
