import { describeBinding, headOf, signsBelowHead } from "../../../src/app/describeBinding";
import { merge } from "../../../src/app/merge/merge";
import { receiveFile, type Received } from "../../../src/app/merge/receiveFile";
import { openRegistration } from "../../../src/app/openRegistration";
import { cellAddress } from "../../../src/core/address";
import type { SignNotation } from "../../../src/core/survey/SurveySheet";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import type { BindingCorrection } from "../../../src/workbook/memory/BindingCorrection";
import { emptyMemory } from "../../../src/workbook/memory/Memory";
import { readWorkbook } from "../../../src/workbook/xlsx/readWorkbook";
import { receivedBytes } from "../../support/fixtures";
import { openInExcel } from "../../support/openInExcel";
import { plainOptions } from "../../support/received";
import { answerCells } from "../../support/rewriteAnswers";
import { rewriteCells } from "../../support/rewriteCells";

const file = "Registreringsfil_2023_Gotland.xlsx";
const bytes = receivedBytes("2023", file);
const original = receiveFile(file, bytes);
const workbook = readWorkbook(bytes);

/** Where Ja and Nej stand: question 8 of those who have left, 24 cells with an answer. */
const cells = answerCells(openRegistration(workbook)).filter(({ about }) => about === "III");
const [sheet] = cells.map((cell) => cell.sheet);

function wordIn(row: number, column: number): unknown {
  const found = workbook.sheets.find(({ name }) => name === sheet)?.rows.find((candidate) => candidate.row === row);
  return found?.values[column - found.column];
}

interface Signs {
  readonly yes: string | number;
  readonly no: string | number;
}

/** The received workbook where Ja and Nej are written so, in every cell or as many as that. */
function written({ yes, no }: Signs, count = Infinity): Promise<Uint8Array> {
  const answered = cells.flatMap(({ row, column }) => {
    const word = wordIn(row, column);
    return word === "Ja" || word === "Nej"
      ? [{ address: cellAddress(row, column), sign: word === "Ja" ? yes : no }]
      : [];
  });
  const changes = answered.slice(0, count).map(({ address, sign }) => [address, [[sign]]] as const);
  return rewriteCells(bytes, sheet!, Object.fromEntries(changes));
}

const judged = (received: Received) => merge(null, [received], plainOptions).judged[0]!;
const registrationOf = (received: Received) => (received.kind === "read" ? received.registration : null);

/** The answers to question 8, and those to 9 and 10 that it opens. */
const answersOf = (received: Received) =>
  registrationOf(received)
    ?.groups.filter(({ group }) => group === "participantsExit")
    .flatMap(({ surveys }) => surveys.map(({ answers }) => answers.slice(7)));

describe("a received file where it cannot be known what signs mean Ja and Nej", () => {
  it.each<[string, Signs, string]>([
    ["1 and 2", { yes: 1, no: 2 }, "1 och 2"],
    ["2 and 1", { yes: 2, no: 1 }, "1 och 2"],
    ["1 and 2 as text", { yes: "1", no: " 2" }, "1 och 2"],
    ["a number beside the word Nej, so that nothing but Nej would count", { yes: 1, no: "Nej" }, "1"],
    ["a letter beside the word Ja, so that nothing but Ja would count", { yes: "Ja", no: "n" }, "N"],
  ])("needs an answer, says of which question, and is not counted: %s", async (_, signs, shown) => {
    const { verdict, remark } = judged(receiveFile(file, await written(signs)));
    expect([verdict, remark]).toEqual([
      "asks",
      `Det går inte att veta vad ${shown} betyder i svaren på fråga 8 på bladet Deltagare avslut: det kan vara Ja eller Nej. Öppna filen, välj vad svaren betyder under Koppling, spara filen och välj den igen.`,
    ]);
    expect(merge(null, [receiveFile(file, await written(signs))], plainOptions).data).toBeNull();
  });

  it.each<[SignNotation, Signs]>([
    ["yes1No2", { yes: 1, no: 2 }],
    ["no1Yes2", { yes: 2, no: 1 }],
  ])("is counted as it was before when Koppling in the file says so: %s", async (notation, signs) => {
    const host = openInExcel(await written(signs));
    const asked = readWorkbook(await host.save());
    const description = describeBinding({ workbook: headOf(asked), signs: signsBelowHead(asked), corrections: [] });
    const corrections = description.sheets.flatMap((described) =>
      described.notations.map(({ column }): BindingCorrection => {
        return { kind: "notation", sheet: described.sheet, column, notation };
      }),
    );
    await excelWorkbook.remember({ ...emptyMemory, corrections });
    const received = receiveFile(file, await host.save());
    expect(corrections).toHaveLength(1);
    expect(judged(received).verdict).toBe(judged(original).verdict);
    expect(registrationOf(received)).toEqual(registrationOf(original));
  });

  it.each<[string, Signs]>([
    ["1 and 0", { yes: 1, no: 0 }],
    ["J and N", { yes: "J", no: "n" }],
    ["number and word", { yes: "1 - Ja", no: "2 - Nej" }],
  ])("is not asked about where the signs can mean one thing only, and counts the same: %s", async (_, signs) => {
    const received = receiveFile(file, await written(signs));
    expect(judged(received).verdict).toBe("inWithRemarks");
    expect(answersOf(received)).toEqual(answersOf(original));
  });

  it("is counted without a question none of whose answers can be read, and that is said", async () => {
    const received = receiveFile(file, await written({ yes: "+", no: "–" }));
    const { verdict, remark } = judged(received);
    expect([verdict, remark]).toEqual([
      "inWithRemarks",
      expect.stringMatching(
        /^Kontrollen hittar 24 fel .*Inget svar går att läsa på fråga 8 på bladet Deltagare avslut\. Frågan räknas inte med för förbundet\.$/,
      ),
    ]);
    expect(
      answersOf(received)
        ?.flat()
        .filter((answer) => typeof answer === "number"),
    ).toEqual([]);
  });

  it("is counted where one cell is wrong and both words stand beside it: that is a fault of the cell", async () => {
    const received = receiveFile(file, await written({ yes: 1, no: 1 }, 1));
    const { verdict, remark } = judged(received);
    expect([verdict, remark]).toEqual([
      "inWithRemarks",
      "Kontrollen hittar 1 fel och 3 varningar. Svar med fel räknas inte.",
    ]);
    const counted = (file: Received) => answersOf(file)?.filter(([answer]) => typeof answer === "number").length;
    expect([counted(received), counted(original)]).toEqual([23, 24]);
  });
});
