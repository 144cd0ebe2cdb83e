import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: "0", padding: "0" } });

/** A list without marks, since its items show where they begin. */
export function useListStyle(): string {
  return useStyles().list;
}
