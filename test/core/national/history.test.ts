import { yearTotal } from "../../../src/core/national/history";
import { randomResultData } from "../../support/randomResultData";

describe("yearTotal", () => {
  it("counts answered surveys, and no row without an answer", () => {
    const data = randomResultData(3, { associations: 2, surveys: 9 });
    const withEmptyRows = {
      ...data,
      associations: data.associations.map((association) => ({
        ...association,
        registration: {
          ...association.registration,
          groups: association.registration.groups.map((group) => ({
            ...group,
            surveys: [...group.surveys, { activity: null, background: null, answers: ["itemNonresponse"] as const }],
          })),
        },
      })),
    };
    expect(yearTotal(withEmptyRows)).toEqual(yearTotal(data));
    expect(yearTotal(data).surveys).toBeGreaterThan(10);
  });
});
