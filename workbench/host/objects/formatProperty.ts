import { applyFormat } from "../model/applyFormat";
import type { Area } from "../model/Area";
import type { CellFormat } from "../model/CellFormat";
import type { FormatChange } from "../model/formatChange";
import { assertFormatFree } from "../model/protection";
import { uniform } from "../model/uniform";
import type { PropertySpec } from "../protocol/HostObject";

/** A property of a range's format: what all cells have in common, or null; set for all cells. */
export function formatProperty(
  read: (format: CellFormat) => unknown,
  change: (value: unknown) => FormatChange,
): PropertySpec<Area> {
  return {
    get: (area) => uniform(area, read),
    set(area, value) {
      assertFormatFree(area.sheet);
      applyFormat(area, change(value));
    },
  };
}
