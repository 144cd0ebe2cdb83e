import { readFileSync } from "node:fs";
import type { ErrorText } from "../../src/text/errors";
import { createHost } from "../../workbench/host/Host";
import { WorkbookSession } from "../../workbench/page/session/WorkbookSession";
import { texts } from "../../workbench/page/texts";

const PROTECTED = "test/fixtures/received-2023/Registreringsfil_2023_Södra_Dalarna.xlsx";

async function sessionOf(bytes?: Uint8Array) {
  const problems: ErrorText[] = [];
  const session = new WorkbookSession("Bok.xlsx", bytes ?? (await createHost().save()), (text) => problems.push(text));
  return { session, problems, cell: (row: number, column: number) => session.sheet.cell(row, column)?.value ?? null };
}

describe("WorkbookSession", () => {
  it("enters what is typed and calculates what depends on it", async () => {
    const { session, cell } = await sessionOf();
    session.editing.enter([
      { row: 0, column: 0, text: "5,5" },
      { row: 1, column: 0, text: "=A1*2" },
    ]);
    await settled(session);
    expect(cell(1, 0)).toBe(11);
    expect(session.hasUnsavedChanges).toBe(true);
  });

  it("calculates what was typed while the add-in was reading", async () => {
    const { session, cell } = await sessionOf();
    await settled(session);
    const reading = session.handleRequest(readMode, 0);
    session.editing.enter([{ row: 0, column: 0, text: "=1+1" }]);
    await reading;
    await settled(session);
    expect(cell(0, 0)).toBe(2);
  });

  it("tells each change once it has happened", async () => {
    const { session } = await sessionOf();
    const seen: unknown[] = [];
    session.announcer.subscribe(() => seen.push(session.selection.active));
    session.selection.select({ row: 2, column: 3 });
    expect(seen).toEqual([{ row: 2, column: 3 }]);
  });

  it("does not enter anew what was not changed, so that text stays text", async () => {
    const { session, cell } = await sessionOf();
    session.editing.enter([{ row: 0, column: 0, text: "'007" }]);
    session.editing.begin();
    expect(session.editing.edit?.text).toBe("007");
    expect(session.editing.commit()).toBe(true);
    expect(cell(0, 0)).toBe("007");
  });

  it("goes on editing what Excel would refuse, and says why", async () => {
    const { session, problems, cell } = await sessionOf();
    session.editing.begin("");
    session.editing.change("=SUM(1");
    expect(session.editing.commit()).toBe(false);
    expect(problems).toEqual([texts.refusedEntry]);
    expect(session.editing.edit?.text).toBe("=SUM(1");
    session.editing.cancel();
    expect(cell(0, 0)).toBeNull();
  });

  it("refuses to edit or empty locked cells of a protected sheet", async () => {
    const { session, problems, cell } = await sessionOf(readFileSync(PROTECTED));
    const sheet = session.book.sheetNamed("Deltagare pågående");
    session.selection.showSheet(sheet!);
    session.selection.select({ row: 3, column: 4 }, { row: 4, column: 4 });
    session.editing.begin("9");
    session.editing.clear(session.selection.area);
    expect(session.editing.edit).toBeNull();
    expect(problems).toEqual([texts.protectedCell, texts.protectedCell]);
    expect(cell(3, 4)).toBe("Fråga 1");
    // The answer below is unlocked, but was emptied together with the heading or not at all.
    expect(cell(4, 4)).toBe(5);
  });

  it("makes the add-in wait while a cell is edited", async () => {
    const { session } = await sessionOf();
    session.editing.begin("");
    const reply = await session.handleRequest(readMode, 0);
    expect(reply).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    session.editing.cancel();
    expect(await session.handleRequest(readMode, 0)).toMatchObject({ status: 200 });
  });

  it("tells aloud what the add-in asks for and the host lacks", async () => {
    const { session, problems } = await sessionOf();
    await session.handleRequest(JSON.stringify({ ...JSON.parse(readMode), ...unknownMember }), 0);
    expect(problems).toEqual([texts.notEmulated(session.host.notEmulated[0]!)]);
  });

  it("knows where a selection began and which end moves, until someone else selects", async () => {
    const { session } = await sessionOf();
    session.selection.select({ row: 5, column: 5 }, { row: 3, column: 2 });
    expect(session.selection.active).toEqual({ row: 5, column: 5 });
    expect(session.selection.focus).toEqual({ row: 3, column: 2 });
    session.host.userSelect("Blad1", "B2:C3");
    expect(session.selection.active).toEqual({ row: 1, column: 1 });
    expect(session.selection.focus).toEqual({ row: 2, column: 2 });
  });

  it("forgets that there were changes when they are saved", async () => {
    const { session } = await sessionOf();
    session.editing.enter([{ row: 0, column: 0, text: "Falun" }]);
    await session.save();
    expect(session.hasUnsavedChanges).toBe(false);
  });
});

/** The request with which Microsoft's client reads Application.calculationMode: the root, a property, a query. */
const readMode = JSON.stringify({
  AutoKeepReference: true,
  ObjectPaths: {
    "1": { Id: 1, ObjectPathType: 1, Name: "" },
    "2": { Id: 2, ObjectPathType: 4, Name: "Application", ParentObjectPathId: 1 },
  },
  Actions: [{ Id: 3, ActionType: 2, Name: "", ObjectPathId: 2, QueryInfo: { Select: ["calculationMode"] } }],
});

const unknownMember = {
  Actions: [{ Id: 3, ActionType: 3, Name: "MakeCoffee", ObjectPathId: 2, ArgumentInfo: { Arguments: [] } }],
};

async function settled(session: WorkbookSession): Promise<void> {
  while (session.isCalculating) await new Promise((resolve) => setTimeout(resolve, 5));
}
