import { knownAssociations } from "../../../src/core/instrument/associations";
import { nearMiss } from "../../../src/core/survey/nearMiss";

describe("nearMiss", () => {
  it("finds the name that was meant", () => {
    expect(nearMiss("Vastra Östergotland", knownAssociations)).toBe("Västra Östergötland");
    expect(nearMiss("Söödra Dalarna", knownAssociations)).toBe("Södra Dalarna");
    expect(nearMiss("Klaralvdalen", knownAssociations)).toBe("Klarälvdalen");
    // Known with spaces and with slashes; a tie between the two was once taken for doubt.
    expect(nearMiss("Huddinge Botkyrka Salme", knownAssociations)).toBe("Huddinge Botkyrka Salem");
  });

  it("takes no name of the reports for a misspelling of another", () => {
    for (const name of knownAssociations) {
      const others = knownAssociations.filter((other) => other !== name && !/huddinge/i.test(other));
      expect([name, nearMiss(name, others)]).toEqual([name, null]);
    }
  });

  it("lets other numbers, other directions, short names and names between two be", () => {
    expect(nearMiss("Insats 12", ["Insats 11"])).toBeNull();
    expect(nearMiss("Norra Dalarna", ["Södra Dalarna"])).toBeNull();
    expect(nearMiss("Öst", ["Väst"])).toBeNull();
    expect(nearMiss("Linden", ["Lindan", "Lindin"])).toBeNull();
  });
});
