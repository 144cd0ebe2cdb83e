import type { NationalFigures } from "./NationalFigures";
import { parseNationalFigures } from "./parseNationalFigures";

/**
 * The published figures of Nationell indikatorrapport 2023, as printed: per question and subgroup the number of
 * answers, the percent negative, neither, positive and clearly positive ("-" where the report has none), and the key
 * figure; per group the response rates in percent.
 */
export const national2023: NationalFigures = parseNationalFigures({
  year: 2023,
  edition: "2021",
  source: "Nationell indikatorrapport 2023",
  answers: `
participantsOngoing-1 all 1114 2 9 89 77 77
participantsOngoing-1 women 552 1 7 91 81 81
participantsOngoing-1 men 474 3 9 88 73 73
participantsExit-1 all 895 2 7 91 78 78
participantsExit-1 women 469 3 7 90 78 78
participantsExit-1 men 351 2 7 91 76 76
participantsOngoing-2 all 1113 3 7 90 76 76
participantsOngoing-2 women 553 2 7 92 80 80
participantsOngoing-2 men 474 4 7 90 72 72
participantsExit-2 all 892 2 6 92 82 82
participantsExit-2 women 467 2 7 92 82 82
participantsExit-2 men 350 1 7 92 81 81
participantsOngoing-3 all 1100 2 8 90 78 78
participantsOngoing-3 women 548 3 6 91 81 81
participantsOngoing-3 men 467 1 9 89 75 75
participantsExit-3 all 888 3 7 90 80 80
participantsExit-3 women 464 3 6 91 83 83
participantsExit-3 men 349 3 7 91 79 79
staff-1 all 364 3 11 86 70 70
referrers-1 all 161 2 8 90 75 75
referrers-1 employmentService 11 0 9 91 82 82
referrers-1 socialInsuranceAgency 37 0 8 92 81 81
referrers-1 municipality 76 4 12 84 68 68
referrers-1 healthCare 37 0 0 100 81 81
participantsOngoing-4 all 1046 8 11 82 70 70
participantsOngoing-4 women 518 7 10 83 71 71
participantsOngoing-4 men 446 8 11 81 70 70
participantsExit-4 all 832 7 10 83 76 76
participantsExit-4 women 435 7 10 83 76 76
participantsExit-4 men 328 7 9 84 76 76
participantsOngoing-5 all 1089 8 19 73 50 50
participantsOngoing-5 women 541 6 17 77 54 54
participantsOngoing-5 men 463 10 20 70 46 46
participantsExit-5 all 883 6 17 78 59 59
participantsExit-5 women 463 7 18 76 58 58
participantsExit-5 men 345 4 16 80 60 60
participantsExit-8 all 878 13 - 87 - 87
participantsExit-8 women 463 13 - 87 - 87
participantsExit-8 men 343 11 - 89 - 89
participantsExit-9 all 751 6 12 82 66 66
participantsExit-9 women 395 6 13 80 67 67
participantsExit-9 men 296 4 10 86 67 67
participantsExit-10 all 721 4 11 84 71 71
participantsExit-10 women 376 6 11 83 73 73
participantsExit-10 men 288 2 11 87 72 72
staff-2 all 356 4 10 85 64 64
referrers-2 all 154 4 14 82 67 67
referrers-2 employmentService 11 0 27 73 73 73
referrers-2 socialInsuranceAgency 36 3 8 89 75 75
referrers-2 municipality 70 4 16 80 60 60
referrers-2 healthCare 37 5 14 81 70 70
participantsOngoing-6 all 1080 19 22 60 41 60
participantsOngoing-6 women 533 21 23 56 38 56
participantsOngoing-6 men 462 16 20 64 44 64
participantsExit-6 all 878 21 15 64 53 64
participantsExit-6 women 460 25 15 60 49 60
participantsExit-6 men 344 17 13 70 58 70
staff-3 all 367 1 8 92 74 74
staff-4 all 367 2 19 79 51 51
referrers-3 all 168 2 7 90 83 83
referrers-3 employmentService 11 0 0 100 100 100
referrers-3 socialInsuranceAgency 37 3 3 95 95 95
referrers-3 municipality 82 4 11 85 77 77
referrers-3 healthCare 38 0 5 95 79 79
referrers-4 all 163 3 10 87 72 72
referrers-4 employmentService 11 0 0 100 91 91
referrers-4 socialInsuranceAgency 36 3 3 94 89 89
referrers-4 municipality 78 5 14 81 63 63
referrers-4 healthCare 38 0 11 89 71 71
participantsOngoing-7 all 1094 3 7 90 73 73
participantsOngoing-7 women 542 4 4 92 77 77
participantsOngoing-7 men 466 3 9 88 68 68
participantsExit-7 all 892 3 8 89 79 79
participantsExit-7 women 467 4 9 87 78 78
participantsExit-7 men 350 1 6 92 79 79
staff-5 all 361 3 11 86 60 60
managers-1 all 205 10 18 72 40 40
managers-2 all 192 27 34 40 16 16
staff-6 all 366 6 18 76 48 48
managers-3 all 198 30 28 42 21 21
staff-7 all 365 4 19 77 54 54
managers-4 all 207 6 19 75 47 47
board-1 all 153 2 13 85 60 60
staff-8 all 362 1 13 86 66 66
staff-9 all 364 2 10 88 60 60
board-2 all 152 1 15 84 61 61
board-3 all 151 2 18 80 50 50
managers-5 all 205 8 21 71 41 41
managers-6 all 194 28 34 38 16 16
staff-10 all 328 20 20 60 38 38
staff-11 all 313 33 25 43 24 24
managers-7 all 192 20 26 55 32 32
managers-8 all 197 10 23 68 40 40
board-4 all 148 9 18 72 51 51
board-5 all 152 1 16 83 54 54
`,
  rates: `
participantsOngoing 77 63 49
participantsExit 72 74 53
staff 93 82 76
managers 89 57 50
board 83 71 59
referrers - 57 -
`,
});
