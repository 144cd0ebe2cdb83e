import type { Area } from "../model/Area";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { formatProperty } from "./formatProperty";
import { booleanValue } from "./values";

const spec: ClassSpec<Area> = {
  className: "FormatProtection",
  properties: {
    Locked: formatProperty(
      ({ locked }) => locked,
      (value) => ({ protection: { locked: booleanValue(value) } }),
    ),
    FormulaHidden: formatProperty(
      ({ formulaHidden }) => formulaHidden,
      (value) => ({ protection: { hidden: booleanValue(value) } }),
    ),
  },
};

export function formatProtectionObject(area: Area): HostObject {
  return hostObject(spec, area);
}
