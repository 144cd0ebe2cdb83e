import type { Area } from "../model/Area";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { rangeFormatObject } from "./RangeFormat";
import { rangeMethods } from "./rangeMethods";
import { rangeProperties } from "./rangeProperties";
import { worksheetObject } from "./Worksheet";

/** Made at the first use, since ranges, sheets and names know each other. */
let spec: ClassSpec<Area> | undefined;

export function rangeObject(area: Area): HostObject {
  spec ??= {
    className: "Range",
    properties: rangeProperties,
    navigation: {
      Format: rangeFormatObject,
      Worksheet: (range) => worksheetObject(range.sheet),
    },
    methods: rangeMethods,
  };
  return hostObject(spec, area);
}
