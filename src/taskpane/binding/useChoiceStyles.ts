import { makeStyles, tokens } from "@fluentui/react-components";

/** What comes up under something that is to be changed. */
export const useChoiceStyles = makeStyles({
  choice: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
