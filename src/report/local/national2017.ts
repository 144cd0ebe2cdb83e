import type { NationalFigures } from "./NationalFigures";
import { parseNationalFigures } from "./parseNationalFigures";

/**
 * The published figures of rapport 2018-1, with the response rates of errata 2 and 6 corrected: per question and
 * subgroup the number of answers, the percent negative, neither, positive and clearly positive ("-" where the report
 * has none), and the key figure; per group the response rates in percent.
 */
export const national2017: NationalFigures = parseNationalFigures({
  year: 2017,
  edition: "2017",
  source: "rapport 2018-1",
  answers: `
participantsOngoing-1 all 528 - - - - 73
participantsOngoing-1 women 169 - - - - 78
participantsOngoing-1 men 110 - - - - 62
participantsOngoing-2 all 526 - - - - 75
participantsOngoing-2 women 169 - - - - 76
participantsOngoing-2 men 110 - - - - 75
participantsOngoing-3 all 517 - - - - 77
participantsOngoing-3 women 165 - - - - 83
participantsOngoing-3 men 109 - - - - 77
participantsOngoing-4 all 526 - - - - 96
participantsOngoing-4 women 168 - - - - 98
participantsOngoing-4 men 111 - - - - 97
participantsOngoing-5 all 523 - - - - 50
participantsOngoing-5 women 169 - - - - 49
participantsOngoing-5 men 109 - - - - 49
participantsOngoing-6 all 522 - - - - 35
participantsOngoing-6 women 168 - - - - 30
participantsOngoing-6 men 109 - - - - 39
participantsOngoing-7 all 521 - - - - 70
participantsOngoing-7 women 169 - - - - 71
participantsOngoing-7 men 110 - - - - 66
participantsExit-1 all 89 - - - - 75
participantsExit-2 all 89 - - - - 72
participantsExit-3 all 88 - - - - 76
participantsExit-4 all 88 - - - - 94
participantsExit-5 all 98 - - - - 46
participantsExit-6 all 99 - - - - 39
participantsExit-7 all 99 - - - - 56
participantsExit-8 all 97 - - - - 80
participantsExit-9 all 77 - - - - 56
participantsExit-10 all 78 - - - - 53
staff-1 all 179 - - - - 67
staff-2 all 173 - - - - 45
staff-3 all 176 - - - - 57
staff-4 all 178 - - - - 32
staff-5 all 175 - - - - 46
staff-6 all 177 - - - - 56
staff-7 all 178 - - - - 44
staff-8 all 177 - - - - 46
staff-9 all 178 - - - - 51
associationDirector-1 all 12 - - - - 17
associationDirector-2 all 12 - - - - 8
associationDirector-3 all 12 - - - - 17
board-1 all 74 - - - - 52
board-2 all 74 - - - - 52
board-3 all 72 - - - - 53
managers-1 all 102 - - - - 43
managers-2 all 101 - - - - 21
`,
  rates: `
participantsOngoing - 90 -
participantsExit - 54 -
staff - 93 -
associationDirector - 75 -
board - 94 -
managers - 86 -
`,
});
