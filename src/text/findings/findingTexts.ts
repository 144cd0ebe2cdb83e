import type { RuleId } from "../../core/validation/rules";
import { answersFindingTexts } from "./answersFindings";
import { distributionFindingTexts } from "./distributionFindings";
import { populationsFindingTexts } from "./populationsFindings";
import { privacyFindingTexts } from "./privacyFindings";
import { structureFindingTexts } from "./structureFindings";
import { surveysFindingTexts } from "./surveysFindings";
import { workbookFindingTexts } from "./workbookFindings";
import type { FindingText } from "./FindingText";

/** What each rule says to people. */
export const findingTexts: Readonly<Record<RuleId, FindingText>> = {
  ...structureFindingTexts,
  ...workbookFindingTexts,
  ...populationsFindingTexts,
  ...surveysFindingTexts,
  ...answersFindingTexts,
  ...privacyFindingTexts,
  ...distributionFindingTexts,
};
