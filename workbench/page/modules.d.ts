/** Files that the page's build takes in whole. */
declare module "*.xlsx" {
  const bytes: Uint8Array;
  export default bytes;
}

declare module "*.xml" {
  const text: string;
  export default text;
}
