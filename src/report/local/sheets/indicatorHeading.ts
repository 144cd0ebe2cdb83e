import type { Indicator } from "../../../core/instrument/Instrument";
import { sheetTexts } from "../../../text/sheets";

export function indicatorHeading({ number, heading, headingInAppendix }: Indicator): string {
  return sheetTexts.indicator(number, heading ?? headingInAppendix);
}
