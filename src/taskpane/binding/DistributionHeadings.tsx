import { makeStyles, tokens } from "@fluentui/react-components";
import { distributionBindingTexts as texts } from "../../text/binding";
import { groupColumnTexts, personColumnTexts, type ColumnText } from "../../text/distributionTemplate";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: "0" },
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  list: { margin: "0", overflowWrap: "anywhere" },
  term: { fontWeight: tokens.fontWeightSemibold },
  about: { margin: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

const { ongoing, exit, ...person } = personColumnTexts;
const personColumns = [person, ongoing, exit].flatMap((columns): readonly ColumnText[] => Object.values(columns));

/** Nothing can be chosen in a distribution workbook: which headings its columns are known by. */
export function DistributionHeadings() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <p className={styles.text}>{texts.intro}</p>
      <Headings title={texts.persons} columns={personColumns} />
      <p className={styles.text}>{texts.optional}</p>
      <Headings title={texts.groups} columns={Object.values(groupColumnTexts)} />
    </div>
  );
}

function Headings({ title, columns }: { readonly title: string; readonly columns: readonly ColumnText[] }) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <dl className={styles.list}>
        {columns.map(({ heading, hint }) => (
          <div key={heading}>
            <dt className={styles.term}>{heading}</dt>
            <dd className={styles.about}>{hint}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
