import type { DistributionField } from "../../core/distribution/DistributionProblem";
import type { ParticipantGroup } from "../../core/distribution/DistributionCells";
import { populationHeadings } from "../binding/vocabulary";

/** The words people use in distribution workbooks, folded as by foldHeading; add to the lists as new ones turn up. */

/** Whole headings of the columns about a person. */
export const personHeadings: readonly (readonly [DistributionField, readonly string[]])[] = [
  [
    "code",
    ["kod", "löpnummer", "löpnr", "löpkod", "personkod", "deltagarkod", "deltagare", "deltagarnummer", "nr", "nummer"],
  ],
  ["activity", ["insats", "verksamhet", "aktivitet"]],
  ["start", ["startdatum", "start", "började", "inskriven", "inskrivningsdatum", "start i insatsen", "insatsstart"]],
  ["end", ["slutdatum", "slut", "slutade", "avslutsdatum", "avslutad", "avslutade", "utskriven", "slut i insatsen"]],
];

/** Words in the headings about a survey. The first row that fits decides: an "orsak om inte utdelad" is a reason. */
export const handoutWords: readonly (readonly [DistributionField, readonly string[]])[] = [
  ["reason", ["orsak", "anledning", "skäl", "varför"]],
  ["answered", ["besvarad", "besvarat", "besvarade", "svarat", "svar", "inkommen"]],
  ["handedOut", ["utdelad", "utdelat", "utdelning", "utdelningsdatum", "delades", "utlämnad", "utskickad"]],
];

export const surveyWords: readonly (readonly [ParticipantGroup, readonly string[]])[] = [
  ["participantsOngoing", ["pågåendeenkät", "pågåendeenkäten", "pågående"]],
  ["participantsExit", ["avslutsenkät", "avslutsenkäten", "avslutningsenkät", "avslut"]],
];

export const countHeadings: readonly (readonly [DistributionField, readonly string[]])[] = [
  ["group", ["respondentgrupp", "grupp"]],
  ["activity", populationHeadings.activity],
  ["targetPopulation", populationHeadings.targetPopulation],
  ["surveyedPopulation", [...populationHeadings.surveyedPopulation, "utdelade enkäter", "utdelade"]],
  ["answered", ["besvarade enkäter", "besvarade", "antal besvarade", "antal svar", "svar"]],
];

export const activityListHeadings: readonly string[] = ["insatser", "insats", "verksamheter", "insatsens namn"];
