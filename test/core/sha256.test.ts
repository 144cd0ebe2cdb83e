import { createHash } from "node:crypto";
import { sha256 } from "../../src/core/sha256";

const byNode = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("sha256", () => {
  it("gives the examples of FIPS 180-4", () => {
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).toBe(
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    );
  });

  it("agrees with Node at every length around the blocks, in any script", () => {
    for (let length = 0; length < 260; length += 1) {
      const text = "aå漢😀".repeat(length).slice(0, length);
      expect(sha256(text)).toBe(byNode(text));
    }
    const long = "Västra Östergötland ".repeat(50_000);
    expect(sha256(long)).toBe(byNode(long));
  });
});
