import { applyFormat } from "../model/applyFormat";
import type { Area } from "../model/Area";
import { assertFormatFree } from "../model/protection";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { formatProperty } from "./formatProperty";
import { colorValue } from "./values";

const spec: ClassSpec<Area> = {
  className: "RangeFill",
  properties: {
    // Without a fill Excel answers white (belief, see rules.md).
    Color: formatProperty(
      ({ fill }) => fill ?? "#FFFFFF",
      (value) => ({ fill: colorValue(value) }),
    ),
  },
  methods: {
    Clear(area) {
      assertFormatFree(area.sheet);
      applyFormat(area, { fill: null });
    },
  },
};

export function rangeFillObject(area: Area): HostObject {
  return hostObject(spec, area);
}
