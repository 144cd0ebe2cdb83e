import type { Frame, Locator, Page } from "playwright-core";
import type { Recorder } from "./Recorder";

/** Everything a person does with findings, and with a workbook that is ready, in the order they do it. */
export async function walk(recorder: Recorder, page: Page, pane: Frame): Promise<void> {
  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: typeof name === "string" }).first();
  const idle = () => pane.getByRole("progressbar").waitFor({ state: "detached" });
  const edit = (row: number, text: string) =>
    page.evaluate(([at, typed]) => globalThis.hostPage.host.userEdit("Personal", at, 4, typed), [row, text] as const);

  await recorder.record("opening, from the first picture", () =>
    pane.getByText("Kontrollera ändrar ingenting.").waitFor(),
  );
  await recorder.record("Kontrollera, clicking meanwhile", async () => {
    await button("Kontrollera").click();
    await clickUntil(button(/besvarade enkäter/), pane.getByText(/\d fel att rätta/));
  });
  await recorder.record("filters by severity and sheet", async () => {
    await button(/^\d+ varningar$/).click();
    await button("Alla").click();
    const sheet = pane.getByRole("combobox", { name: "Blad" });
    await sheet.selectOption("Personal");
    await sheet.selectOption("");
  });
  await recorder.record("Nästa 10 times, Föregående 3 times", async () => {
    for (let step = 0; step < 10; step += 1) await button("Nästa").click();
    for (let step = 0; step < 3; step += 1) await button("Föregående").click();
  });
  await recorder.record("Föregående from the first to the last", async () => {
    for (let step = 0; step < 8; step += 1) await button("Föregående").click();
  });
  await recorder.record("goes to a cell", () =>
    pane
      .getByRole("region", { name: "Anmärkningar" })
      .getByRole("button", { name: /^Gå till / })
      .first()
      .click(),
  );
  await recorder.record("shows more", () => button(/^Visa fler/).click());
  await recorder.record("Rätta …, what would change", async () => {
    await button(/celler där inget svar ändras/).click();
    await pane.getByRole("heading", { name: /celler ändras/ }).waitFor();
  });
  await recorder.record("Rätta, and the check after it", async () => {
    await button(/^Rätta \d+ celler$/).click();
    await pane.getByText("celler är rättade.").waitFor();
    await idle();
  });
  await recorder.record("Ångra, and the check after it", async () => {
    await button("Ångra").click();
    await pane.getByText("celler är som förut.").waitFor();
    await idle();
  });
  await recorder.record("the check by itself, clicking meanwhile", async () => {
    const before = await pane
      .getByText(/\d fel att rätta/)
      .first()
      .textContent();
    await edit(6, "99");
    await pane.getByText("Något har ändrats.").waitFor();
    await clickUntil(
      button(/besvarade enkäter/),
      pane.getByText(/\d fel att rätta/).filter({ hasNotText: before ?? "" }),
    );
  });
  await recorder.record("Koppling and back", async () => {
    await button(/^Koppling/).click();
    await pane.getByRole("heading", { name: "Koppling", level: 2 }).waitFor();
    await idle();
    await button("Tillbaka").click();
    await button("Kontrollera").waitFor();
  });
  await recorder.record("Beräkna", async () => {
    await button("Beräkna").click();
    await pane.getByRole("region", { name: "Resultatet är klart" }).waitFor();
  });
}

/** The file that is sent, of a workbook without errors. */
export async function send(recorder: Recorder, _: Page, pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: /^Skicka in/ }).click();
  await recorder.record("Skicka in", async () => {
    await pane.getByRole("button", { name: "Skapa inskickningsfil" }).click();
    await pane.getByText("öppnad som en ny arbetsbok").first().waitFor();
  });
}

/** Clicks again and again, as somebody who wants to know whether it is alive, until something is seen. */
async function clickUntil(target: Locator, sign: Locator): Promise<void> {
  let isSeen = false;
  const seen = sign
    .first()
    .waitFor()
    .then(() => (isSeen = true));
  while (!isSeen) {
    await target.click({ timeout: 10_000 });
    await Promise.race([seen, new Promise((resolve) => setTimeout(resolve, 150))]);
  }
}
