import { useCallback, useState } from "react";
import type { ErrorText } from "../../../src/text/errors";

/** Something to tell the person. Problems stay until they are taken away; what went well goes by itself. */
export interface Notice extends ErrorText {
  readonly id: number;
  readonly isProblem: boolean;
}

const SHOWN_MILLISECONDS = 8_000;
/** More at once would hide the sheet; the oldest goes. */
const MAX_SHOWN = 4;

let lastId = 0;

export interface Notices {
  readonly shown: readonly Notice[];
  readonly tellProblem: (text: ErrorText) => void;
  readonly tellDone: (title: string) => void;
  readonly dismiss: (id: number) => void;
}

export function useNotices(): Notices {
  const [shown, setShown] = useState<readonly Notice[]>([]);
  const dismiss = useCallback((id: number) => setShown((notices) => notices.filter((notice) => notice.id !== id)), []);
  const add = useCallback(
    (text: ErrorText, isProblem: boolean) => {
      lastId += 1;
      const id = lastId;
      const isSame = (notice: Notice) => notice.title === text.title && notice.advice === text.advice;
      // The same thing told again comes anew, so that it is seen and read aloud.
      setShown((notices) =>
        [...notices.filter((notice) => !isSame(notice)), { ...text, id, isProblem }].slice(-MAX_SHOWN),
      );
      if (!isProblem) setTimeout(() => dismiss(id), SHOWN_MILLISECONDS);
    },
    [dismiss],
  );
  const tellProblem = useCallback((text: ErrorText) => add(text, true), [add]);
  const tellDone = useCallback((title: string) => add({ title, advice: "" }, false), [add]);
  return { shown, tellProblem, tellDone, dismiss };
}
