import type { ResultData } from "../../core/national/ResultData";
import { associationFile, keyFigureFile, populationFile, surveyFile, yearFile } from "./spssData";
import { syntaxFile } from "./spssSyntax";
import type { TextFile } from "./spssVariables";

/**
 * The merged data for SPSS: files of numbers, and the syntax that labels them and computes the same tables and tests, so
 * that the network can check the results there as it is used to.
 */
export function spssExport(data: ResultData): readonly TextFile[] {
  return [
    surveyFile(data),
    keyFigureFile(data),
    populationFile(data),
    associationFile(data),
    yearFile(data),
    syntaxFile(data),
  ];
}
