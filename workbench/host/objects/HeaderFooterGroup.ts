import { headerText, setHeaderText, type HeaderPart } from "../model/pageSetup";
import type { Sheet } from "../model/Sheet";
import { hostObject, type ClassSpec, type HostObject, type PropertySpec } from "../protocol/HostObject";
import { textValue } from "./values";

const headerFooter: ClassSpec<Sheet> = {
  className: "HeaderFooter",
  properties: {
    LeftHeader: part("oddHeader", "L"),
    CenterHeader: part("oddHeader", "C"),
    RightHeader: part("oddHeader", "R"),
    LeftFooter: part("oddFooter", "L"),
    CenterFooter: part("oddFooter", "C"),
    RightFooter: part("oddFooter", "R"),
  },
};

/** Different headers for first, odd and even pages are not emulated. */
const group: ClassSpec<Sheet> = {
  className: "HeaderFooterGroup",
  navigation: { DefaultForAllPages: (sheet) => hostObject(headerFooter, sheet) },
};

export function headerFooterGroupObject(sheet: Sheet): HostObject {
  return hostObject(group, sheet);
}

function part(element: "oddHeader" | "oddFooter", side: HeaderPart): PropertySpec<Sheet> {
  return {
    get: (sheet) => headerText(sheet, element, side),
    set: (sheet, value) => setHeaderText(sheet, element, side, textValue(value)),
  };
}
