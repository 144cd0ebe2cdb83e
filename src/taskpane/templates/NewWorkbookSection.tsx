import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import type { TemplateKind } from "../../app/templateFile";
import { templateTexts } from "../../text/templates";
import { TaskStatus } from "../components/TaskStatus";
import { useIsBusy, useTask } from "../useTask";
import type { ViewProps } from "../views";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  heading: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: "0" },
});

interface Props extends ViewProps {
  readonly kind: TemplateKind;
}

/** Opens an empty workbook of a kind as a new one. */
export function NewWorkbookSection({ kind, services, announce }: Props) {
  const styles = useStyles();
  const texts = templateTexts[kind];
  const making = useTask<true>();
  const isBusy = useIsBusy();
  const make = async () => {
    const made = await making.run(async ({ signal }) => {
      const created = services.now().toISOString();
      await services.createWorkbook(await services.engine.run("templateFile", { kind, created }, signal));
      return true;
    });
    if (made) announce(texts.made);
  };
  return (
    <section className={styles.section} aria-label={texts.title}>
      <h3 className={styles.heading}>{texts.title}</h3>
      <p className={styles.text}>{texts.about}</p>
      <Button icon={<DocumentAddRegular />} disabledFocusable={isBusy} onClick={() => void make()}>
        {texts.make}
      </Button>
      <TaskStatus task={making} working={texts.making} />
      {making.result && <p className={styles.text}>{texts.made}</p>}
    </section>
  );
}
