import type { Frame } from "playwright-core";
import type { Recorder } from "./Recorder";

/** Everything the network does with the files it has received. The first takes the place of one that is in already. */
export async function merge(recorder: Recorder, pane: Frame, files: readonly string[], first: string): Promise<void> {
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const choose = (chosen: readonly string[]) =>
    pane.getByLabel("Välj filer …").and(pane.locator("input")).setInputFiles(chosen);
  const counted = (text: RegExp) => pane.getByText(text).waitFor();

  await pane.getByRole("button", { name: /^Slå samman inkomna filer/ }).click();
  await recorder.record(`${files.length} files are read`, async () => {
    await choose(files);
    await counted(new RegExp(`^${files.length} filer räknas med`));
  });
  await recorder.record("Slå samman", async () => {
    await button("Slå samman").click();
    await pane.getByText("Filerna är sammanslagna").first().waitFor();
  });
  await recorder.record("the view is opened again", async () => {
    await button("Tillbaka").click();
    await pane.getByRole("button", { name: /^Slå samman inkomna filer/ }).click();
    await pane.getByText(/^Med i resultatfilen:/).waitFor();
  });
  await recorder.record("a corrected file, merged again", async () => {
    await choose([first]);
    await pane.getByRole("radio", { name: "Ja" }).click();
    await counted(/1 ersätter ett tidigare bidrag/);
    await button("Slå samman").click();
    await pane.getByText("Filerna är sammanslagna").first().waitFor();
  });
}
