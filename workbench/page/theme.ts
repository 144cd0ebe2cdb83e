import { createDarkTheme, createLightTheme, type BrandVariants } from "@fluentui/react-components";

/** Green, as spreadsheets are; the add-in in its pane is blue, so that one sees which is which. */
const green: BrandVariants = {
  10: "#031508",
  20: "#06270F",
  30: "#083617",
  40: "#0A4520",
  50: "#0C5429",
  60: "#0E6233",
  70: "#0F703B",
  80: "#107C41",
  90: "#2C8A55",
  100: "#439869",
  110: "#59A57D",
  120: "#70B391",
  130: "#87C0A5",
  140: "#9FCDB9",
  150: "#B7DBCD",
  160: "#D0E8DF",
};

export const lightTheme = createLightTheme(green);
export const darkTheme = { ...createDarkTheme(green), colorBrandForeground1: green[120] };
