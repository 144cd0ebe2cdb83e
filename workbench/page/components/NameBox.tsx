import { useState } from "react";
import { cellName } from "../../host/model/cellAddress";
import type { WorkbookSession } from "../session/WorkbookSession";
import { placeNamed } from "../session/placeNamed";
import { texts } from "../texts";

interface Props {
  readonly session: WorkbookSession;
  readonly onUnknownPlace: (name: string) => void;
  readonly onDone: () => void;
}

/** The active cell's address; typing an address or a defined name goes there. */
export function NameBox({ session, onUnknownPlace, onDone }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const { row, column } = session.selection.active;
  const go = (name: string) => {
    const place = placeNamed(session.book, session.sheet, name);
    if (place === undefined) return onUnknownPlace(name);
    session.selection.showSheet(place.sheet);
    session.selection.selectArea(place.area);
    onDone();
  };
  return (
    <input
      className="name-box"
      aria-label={texts.nameBox}
      value={typed ?? cellName(row, column)}
      spellCheck={false}
      autoComplete="off"
      onFocus={({ target }) => target.select()}
      onBlur={() => setTyped(null)}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={({ key }) => {
        if (key === "Enter") go(typed ?? cellName(row, column));
        if (key === "Escape") onDone();
        if (key === "Enter" || key === "Escape") setTyped(null);
      }}
    />
  );
}
