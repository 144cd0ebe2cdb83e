import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { receiveFile, type Received } from "../../../src/app/merge/receiveFile";
import { WorkbookFileError } from "../../../src/workbook/xlsx/errors";
import { readWorkbook } from "../../../src/workbook/xlsx/readWorkbook";
import { unexpectedErrorText } from "../../../src/text/errors";
import { receivedBytes } from "../../support/fixtures";
import { randomFrom } from "../../support/makeRegistration";

/**
 * Workbooks changed from a seed. Changed bytes give a refusal or exactly what was there, since parts have checksums;
 * changed XML in a sound file may give another content, which then is what the file says. Never a crash, and never long.
 */
const files = [
  "Registreringsfil_2023_Samsund.xlsx",
  "Registreringsfil_2023_Västerdalarna.xlsx",
  "Registreringsfil_2023_Östra_Södertörn.xlsx",
].map((name) => receivedBytes("2023", name));

/** A verdict takes a fraction of this on a slow machine; a hang does not. */
const patience = 5000;

type Random = () => number;

const below = (random: Random, end: number) => Math.floor(random() * end);

/** Some bytes changed, a piece cut out, doubled or moved, or the end cut off. */
function changeBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const kind = below(random, 5);
  const at = below(random, bytes.length);
  const end = Math.min(bytes.length, at + 1 + below(random, 200));
  if (kind === 0) return bytes.slice(0, at);
  if (kind === 1) return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(end)]);
  if (kind === 2) return Uint8Array.from([...bytes.subarray(0, end), ...bytes.subarray(at)]);
  const copy = bytes.slice();
  for (let count = 1 + below(random, 4); count > 0; count -= 1) copy[below(random, copy.length)] = below(random, 256);
  return copy;
}

const pieces = [
  "<",
  ">",
  "&",
  '"',
  "</row>",
  "<c>",
  "]]>",
  "<!--",
  "<!DOCTYPE a>",
  "&#0;",
  "&#x41;",
  " r=",
  "1e999",
  "-1",
];

/** Some characters of a part changed, doubled or taken away, or a piece of markup put in. */
function changeXml(xml: string, random: Random): string {
  const at = below(random, xml.length);
  const end = Math.min(xml.length, at + 1 + below(random, 60));
  const kind = below(random, 4);
  if (kind === 0) return xml.slice(0, at) + xml.slice(end);
  if (kind === 1) return xml.slice(0, end) + xml.slice(at);
  if (kind === 2) return xml.slice(0, at) + (pieces[below(random, pieces.length)] ?? "") + xml.slice(at);
  return xml.slice(0, at) + String.fromCharCode(32 + below(random, 95)) + xml.slice(at + 1);
}

interface Parts {
  readonly names: readonly string[];
  readonly contents: Record<string, Uint8Array>;
}

function partsOf(bytes: Uint8Array): Parts {
  const contents = unzipSync(bytes);
  return { names: Object.keys(contents).filter((name) => /\.(xml|rels)$/.test(name)), contents };
}

/** A sound zip in which one part has been changed. */
function changePart({ names, contents }: Parts, random: Random): Uint8Array {
  const name = names[below(random, names.length)] ?? "";
  const changed = strToU8(changeXml(strFromU8(contents[name] ?? new Uint8Array()), random));
  return zipSync({ ...contents, [name]: changed }, { level: 0 });
}

/** Throws for anything but a refusal by the reader's own errors. */
function readOrRefuse(bytes: Uint8Array): unknown {
  try {
    return readWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) return null;
    throw error;
  }
}

function timed<T>(task: () => T): T {
  const start = performance.now();
  const result = task();
  expect(performance.now() - start).toBeLessThan(patience);
  return result;
}

/** A file that could not be read must have one of the known reasons, not a mistake of ours. */
function expectKnown(received: Received): void {
  if (received.kind === "unreadable") expect(received.why).not.toEqual(unexpectedErrorText);
}

/** What is counted of a file. */
const countedOf = (received: Received) => (received.kind === "read" ? received.registration : null);

describe("workbooks with changed bytes", () => {
  it("are refused, or read as exactly what was there (1 500)", () => {
    const random = randomFrom(20_261_125);
    const originals = files.map((bytes) => readWorkbook(bytes));
    let refused = 0;
    for (let round = 0; round < 1500; round += 1) {
      const which = round % files.length;
      const workbook = timed(() => readOrRefuse(changeBytes(files[which]!, random)));
      if (workbook === null) refused += 1;
      else expect(workbook).toEqual(originals[which]);
    }
    expect(refused).toBeGreaterThan(1000);
  });

  it("never get a verdict with other counts (300)", () => {
    const random = randomFrom(7);
    const originals = files.map((bytes) => countedOf(receiveFile("a.xlsx", bytes)));
    for (let round = 0; round < 300; round += 1) {
      const which = round % files.length;
      const received = timed(() => receiveFile("a.xlsx", changeBytes(files[which]!, random)));
      expectKnown(received);
      const counted = countedOf(received);
      if (counted) expect(counted).toEqual(originals[which]);
    }
  });
});

describe("sound workbooks with changed XML", () => {
  it("are refused or read, never anything else (1 500)", () => {
    const random = randomFrom(11);
    const parts = files.map(partsOf);
    let readable = 0;
    for (let round = 0; round < 1500; round += 1) {
      const workbook = timed(() => readOrRefuse(changePart(parts[round % parts.length]!, random)));
      if (workbook !== null) readable += 1;
    }
    // Both happen, or the changes are too mild or too rough to try anything.
    expect(readable).toBeGreaterThan(150);
    expect(readable).toBeLessThan(1350);
  });

  it("get a verdict whose counts are those of what the reader sees (400)", () => {
    const random = randomFrom(13);
    const parts = files.map(partsOf);
    for (let round = 0; round < 400; round += 1) {
      const bytes = changePart(parts[round % parts.length]!, random);
      const received = timed(() => receiveFile("a.xlsx", bytes));
      expectKnown(received);
      const workbook = readOrRefuse(bytes);
      if (workbook === null) expect(received.kind).toBe("unreadable");
    }
  });
});
