import { officeScriptHost } from "./addresses.mjs";

/**
 * What the add-in's pages may do. Nothing is sent anywhere: connect-src is 'none'… see below for Office.js. Styles are
 * put in with the style sheet API into elements that are empty when they are added; the first hash is that of no text.
 * The second is that of a style element Office.js adds in Excel on the web (OfficeDev/office-js issue 1687).
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const officeStyle = "'sha256-ICa0DhwZQJsOd/Rn0N8H6FdQ71GfNL+op2zhAQ+Y4mM='";

export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' ${officeScriptHost}`,
  `style-src 'self' ${emptyStyle} ${officeStyle}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join("; ");
