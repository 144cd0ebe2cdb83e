import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  page: { padding: "32px 20px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: "0", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: "0" },
});

/** The page was opened outside Excel, or Office.js did not come. */
export function NoExcel({ title, advice }: { readonly title: string; readonly advice: string }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{advice}</p>
    </main>
  );
}
