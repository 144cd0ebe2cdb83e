import { reasonTexts } from "../../text/verdicts";
import { asks, out, type Refusal } from "./Judged";
import type { Received } from "./receiveFile";

/** What speaks against a file by itself; null for a candidate. */
export function judgeAlone(file: Received): Refusal | null {
  // What cannot be read with certainty is asked about first: the rest may look otherwise then.
  if (file.question && file.question.uncertain > 0) return asks(reasonTexts.uncertain(file.question.uncertain));
  if (file.kind === "unreadable") return out(`${file.why.title}. ${file.why.advice}`.trim());
  const { association, period, hash, unread } = file;
  if (file.registration.groups.every(({ surveys }) => surveys.length === 0)) return out(reasonTexts.noAnswers);
  if (association === null) return asks(reasonTexts.noAssociation);
  if (period === null || hash === null || period.from > period.to) return asks(reasonTexts.noPeriod);
  const unclear = unread.filter(({ signs }) => signs.length > 0);
  return unclear.length === 0 ? null : asks(reasonTexts.unclearSigns(unclear));
}
