/** Where the page finds itself: in Excel, somewhere else, or without Microsoft's script. */
export interface OfficeStart {
  readonly kind: "excel" | "elsewhere" | "missing";
  /** Office's theme, or without Office the reader's own preference. */
  readonly isDark: boolean;
}

/** Office.js answers at once or, with a slow network, within seconds. After this people deserve an explanation. */
const patience = 10_000;

export async function startOffice(): Promise<OfficeStart> {
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  if (typeof Office === "undefined") return { kind: "missing", isDark: prefersDark };
  const timeout = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const info = await Promise.race([Office.onReady(), timeout]);
  if (!info) return { kind: "missing", isDark: prefersDark };
  if (info.host !== Office.HostType.Excel) return { kind: "elsewhere", isDark: prefersDark };
  return { kind: "excel", isDark: themeIsDark() ?? prefersDark };
}

/** Undefined where the platform does not tell its theme. */
function themeIsDark(): boolean | undefined {
  const theme: (Office.OfficeTheme & { readonly isDarkTheme?: boolean }) | undefined = Office.context.officeTheme;
  return theme?.isDarkTheme;
}
