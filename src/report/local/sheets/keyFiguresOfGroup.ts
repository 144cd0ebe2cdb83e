import type { GroupId, Instrument } from "../../../core/instrument/Instrument";
import { questionOf } from "../../../core/instrument/instruments";
import { localSheetTexts as texts } from "../../../text/localReport";
import type { LocalKeyFigure } from "./keyFigures";

/** The association's name, and what the national figures are called; null where there are none. */
export type Sides = readonly [own: string, national: string | null];

interface GroupKeyFigures {
  readonly group: GroupId;
  readonly figures: readonly LocalKeyFigure[];
}

/** Key figures by respondent group, in the order of the report. */
export function byGroup(figures: readonly LocalKeyFigure[], instrument: Instrument): readonly GroupKeyFigures[] {
  return instrument.groups.map(({ id }) => ({
    group: id,
    figures: figures.filter(({ question }) => questionOf(instrument, question).group === id),
  }));
}

/** "Fråga 3 (indikator 8)" */
export function keyFigureLabel({ question }: LocalKeyFigure, instrument: Instrument): string {
  const { number, indicator } = questionOf(instrument, question);
  return texts.category(number, indicator ?? null);
}
