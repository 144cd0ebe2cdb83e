/** As in package.json and the manifest; a test holds them together. */
export const addInVersion = "0.1.0";
