/** Where the add-in is served while it is developed, and what the manifest names. */
export const developmentUrl = "https://localhost:3000";

/** Microsoft's script, which production pages load from here and nowhere else. */
export const officeScriptHost = "https://appsforoffice.microsoft.com";
