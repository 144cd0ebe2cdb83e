import { describeReceived } from "../../../src/app/merge/describeReceived";
import { noAnswers, type LayoutAnswers } from "../../../src/app/merge/layoutQuestion";
import { merge } from "../../../src/app/merge/merge";
import { receiveFile, type Received } from "../../../src/app/merge/receiveFile";
import type { BindingCorrection } from "../../../src/workbook/memory/BindingCorrection";
import { enterInExcel } from "../../support/enterInExcel";
import { receivedBytes } from "../../support/fixtures";
import { plainOptions } from "../../support/received";
import { rewriteCells } from "../../support/rewriteCells";

const coded = ["Gotland", "Halland", "Jämtland"].map((name) => `Registreringsfil_2023_${name}.xlsx`);

/** A workbook of the coded layout where the staff's second question stands under this heading. */
const scrambled = (file: string, heading: string) =>
  rewriteCells(receivedBytes("2023", file), "Personal", { "E3:E4": [["Eget"], [heading]] });

const answer: readonly BindingCorrection[] = [
  { kind: "column", sheet: "Personal", target: "staff-2", column: { column: 4, anchor: "Övrigt", offset: 0 } },
];
const keyOf = ({ question }: Received) => question?.key ?? null;
const registrationOf = (file: Received) => (file.kind === "read" ? file.registration : null);

describe("an uncertain binding, answered once for its layout", () => {
  const files: { readonly name: string; readonly bytes: Uint8Array; readonly received: Received }[] = [];
  let other: Uint8Array;

  beforeAll(async () => {
    for (const name of coded) {
      const bytes = await scrambled(name, "Övrigt");
      files.push({ name, bytes, received: receiveFile(name, bytes) });
    }
    other = await scrambled(coded[0]!, "Annat");
  });

  it("asks for the same of files with the same headings, whatever is in them, and counts none of them", () => {
    const [first] = files.map(({ received }) => received.question);
    expect(first).toMatchObject({ sheets: ["Personal"], asksEdition: false, fields: [], uncertain: 2 });
    expect(files.map(({ received }) => keyOf(received))).toEqual(files.map(() => first!.key));
    const { judged, data } = merge(
      null,
      files.map(({ received }) => received),
      plainOptions,
    );
    expect([data, judged.map(({ verdict }) => verdict)]).toEqual([null, ["asks", "asks", "asks"]]);
    expect(judged[0]?.remark).toBe(
      "2 saker i filen går inte att tolka med säkerhet. Svara på vad som är vad i tilläggets vy Slå samman inkomna filer: då gäller svaret alla filer som är uppställda likadant.",
    );
  });

  it("asks for another thing of a file with other headings", () => {
    expect(keyOf(receiveFile("annan.xlsx", other))).not.toBe(keyOf(files[0]!.received));
    expect(keyOf(receiveFile("a.xlsx", receivedBytes("2023", coded[0]!)))).toBeNull();
  });

  it("reads all of the layout with the answer, as they were before the heading was lost; and no others", () => {
    const answers: LayoutAnswers = new Map([[keyOf(files[0]!.received)!, answer]]);
    for (const { name, bytes } of files) {
      const received = receiveFile(name, bytes, answers);
      expect([keyOf(received), received.answered]).toEqual([null, [...answers.keys()]]);
      expect(registrationOf(received)).toEqual(registrationOf(receiveFile(name, receivedBytes("2023", name))));
    }
    const unlike = receiveFile("annan.xlsx", other, answers);
    expect(unlike).toEqual(receiveFile("annan.xlsx", other, noAnswers));
    expect(unlike.question).not.toBeNull();
  });

  it("asks for what is left when the answer is not all of it", async () => {
    const bytes = await rewriteCells(await scrambled(coded[1]!, "Övrigt"), "Styrelse", {
      "D3:D4": [["Eget"], ["Mer"]],
    });
    const first = receiveFile("a.xlsx", bytes);
    expect(first.question).toMatchObject({ sheets: ["Personal", "Styrelse"], uncertain: 4 });
    const half = receiveFile("a.xlsx", bytes, new Map([[keyOf(first)!, answer]]));
    expect(half.question).toMatchObject({ sheets: ["Styrelse"], uncertain: 2 });
    const rest: BindingCorrection = { kind: "column", sheet: "Styrelse", target: "board-1", column: null };
    const answers = new Map([
      [keyOf(first)!, answer],
      [keyOf(half)!, [rest]],
    ]);
    expect(receiveFile("a.xlsx", bytes, answers)).toMatchObject({ question: null, answered: [...answers.keys()] });
  });

  it("shows the binding with the answers so far, and what is left", () => {
    const { bytes } = files[1]!;
    const staffOf = (corrections: readonly BindingCorrection[]) => {
      const { description, left } = describeReceived({ bytes, corrections });
      const personal = description.sheets.find(({ sheet }) => sheet === "Personal");
      const target = personal?.targets.find((candidate) => candidate.target === "staff-2");
      return [target?.column, target?.confidence, left?.uncertain ?? 0];
    };
    expect(staffOf([])).toEqual([null, "none", 2]);
    expect(staffOf(answer)).toEqual([4, "chosen", 0]);
  });

  it("asks about a workbook where no sheet can be bound, as long as one looks like surveys", async () => {
    const headings = ["Nr", "Fråga 1", "Fråga 2", "Fråga 3"];
    const host = await enterInExcel({ Svar: [headings, [1, 1, 2, 6], [2, 3, 4, 5]] });
    const bytes = await host.save();
    const first = receiveFile("a.xlsx", bytes);
    expect(first).toMatchObject({ kind: "unreadable", question: { sheets: ["Svar"], uncertain: 1 } });
    expect(merge(null, [first], plainOptions).judged).toMatchObject([{ verdict: "asks" }]);
    const said = (group: "board" | null) =>
      receiveFile("a.xlsx", bytes, new Map([[keyOf(first)!, [{ kind: "sheet", sheet: "Svar", group }]]]));
    expect(said("board")).toMatchObject({ kind: "read", groups: [{ group: "board", answered: 2 }] });
    expect(said(null)).toMatchObject({ kind: "unreadable", question: null, answered: [keyOf(first)] });
  });
});

describe("what a file cannot be counted without", () => {
  it("is asked for where it is not found, and found where a person has said that it stands", async () => {
    const original = receiveFile("a.xlsx", receivedBytes("2023", coded[0]!));
    const bytes = await rewriteCells(receivedBytes("2023", coded[0]!), "Start", { A3: [["Vi"]] });
    const first = receiveFile("a.xlsx", bytes);
    expect(first).toMatchObject({
      kind: "read",
      association: null,
      question: { fields: ["association"], uncertain: 0 },
    });
    const said: BindingCorrection = {
      kind: "information",
      field: "association",
      sheet: "Start",
      cell: { row: 2, column: 1, anchor: "Vi", offset: 1 },
    };
    const second = receiveFile("a.xlsx", bytes, new Map([[keyOf(first)!, [said]]]));
    expect(registrationOf(second)).toEqual(registrationOf(original));
    expect(second).toMatchObject({ association: "Gotland", question: null });
  });
});
