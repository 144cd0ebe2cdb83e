import type { Alternative, BackgroundVariable, Category, Scale } from "./Instrument";

/** Categories of the six points: two negative, one neither, three positive of which two clearly (Bild 1 of the report). */
const sixPointCategories: readonly (readonly Category[])[] = [
  ["negative"],
  ["negative"],
  ["neither"],
  ["positive"],
  ["positive", "clearlyPositive"],
  ["positive", "clearlyPositive"],
];

function sixPoints(labels: readonly string[]): readonly Alternative[] {
  return labels.map((label, index) => ({ code: index + 1, label, categories: sixPointCategories[index] ?? [] }));
}

export const scales: readonly Scale[] = [
  { id: "I", alternatives: sixPoints(["Aldrig", "Sällan", "Ibland", "Ofta", "För det mesta", "Alltid"]) },
  {
    id: "II",
    alternatives: sixPoints([
      "Inte alls",
      "Till liten del",
      "Delvis",
      "Till stor del",
      "Till mycket stor del",
      "Helt och hållet",
    ]),
  },
  {
    id: "III",
    alternatives: [
      { code: 1, label: "Ja", categories: ["positive"] },
      { code: 0, label: "Nej", categories: ["negative"] },
    ],
  },
];

export const sex2021: BackgroundVariable = {
  id: "sex",
  name: "kön",
  groups: ["participantsOngoing", "participantsExit"],
  values: [
    { id: "woman", name: "kvinna", code: 1, spellings: [], subgroup: "women" },
    { id: "man", name: "man", code: 2, spellings: [], subgroup: "men" },
    {
      id: "notStated",
      name: "vill inte svara eller inget svarsalternativ passar",
      code: 3,
      spellings: ["vill inte svara", "vill ej svara", "vill ej uppge", "ej uppgett", "inget svarsalternativ passar"],
      subgroup: null,
    },
  ],
};

/** Autumn 2017: surveys without the variable were handed in where the groups were small, and are counted apart. */
export const sex2017: BackgroundVariable = {
  id: "sex",
  name: "kön",
  groups: ["participantsOngoing", "participantsExit"],
  values: [
    { id: "woman", name: "kvinna", spellings: [], subgroup: "women" },
    { id: "man", name: "man", spellings: [], subgroup: "men" },
    { id: "withoutVariable", name: "enkät utan variabeln kön", spellings: ["enkät utan kön"], subgroup: null },
    { id: "notStated", name: "ej uppgett kön", spellings: ["ej uppgett"], subgroup: null },
  ],
};

export const employer: BackgroundVariable = {
  id: "employer",
  name: "var remittenten är anställd",
  groups: ["referrers"],
  values: [
    {
      id: "employmentService",
      name: "Arbetsförmedling",
      spellings: ["Arbetsförmedlingen"],
      subgroup: "employmentService",
    },
    {
      id: "socialInsuranceAgency",
      name: "Försäkringskassa",
      spellings: ["Försäkringskassan"],
      subgroup: "socialInsuranceAgency",
    },
    { id: "municipality", name: "Kommun", spellings: ["Kommunen"], subgroup: "municipality" },
    {
      id: "healthCare",
      name: "Hälso-Sjukvård",
      spellings: ["Hälsa-Sjukvård", "Hälso- och sjukvård", "Hälso- och sjukvården"],
      subgroup: "healthCare",
    },
    { id: "other", name: "Annan", spellings: [], subgroup: null },
  ],
};
