import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { localCertificate } from "./localCertificate.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Where the built pages load Microsoft's script from, and where it is served here: the npm copy, unchanged. */
const officeScriptUrl = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officePath = "/office-js/";

/** URL path → folder; the longest match counts, the last one takes all. */
const folders = [
  ["/workbench/", join(repository, "dist/workbench")],
  [officePath, join(repository, "node_modules/@microsoft/office-js/dist")],
  ["/", join(repository, "dist/addin")],
];

const contentTypes = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".xml", "application/xml; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".map", "application/json; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
]);

/**
 * Serves the add-in at /, the page that plays Excel at /workbench/ and Office.js at /office-js/, to this computer only.
 * Port 0 takes any free port. With officeFrom "microsoft" the pages load Office.js from Microsoft, as they do where
 * they are installed: for trying the add-in in Excel itself.
 *
 * @param {{ port?: number, officeFrom?: "npm" | "microsoft" }} options
 * @returns {Promise<{ url: string, isTrusted: boolean, close: () => Promise<void> }>} url without a slash at the end.
 */
export async function startServer({ port = 3000, officeFrom = "npm" } = {}) {
  const { isTrusted, ...certificate } = await localCertificate();
  const server = createServer(certificate, (request, response) => {
    respond(request, response, officeFrom).catch(() => send(response, 500, "Fel i servern"));
  });
  await new Promise((settle, fail) => {
    server.once("error", fail);
    server.listen(port, "localhost", () => settle(undefined));
  });
  const address = server.address();
  const close = () =>
    new Promise((settle) => {
      server.close(() => settle(undefined));
      server.closeAllConnections();
    });
  return { url: `https://localhost:${typeof address === "object" ? address?.port : port}`, isTrusted, close };
}

async function respond(request, response, officeFrom) {
  if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, "Bara GET");
  const path = pathOf(request.url);
  if (path === "/" || path === "/workbench") return send(response, 302, "", { Location: "/workbench/" });
  const file = path && fileFor(path);
  const content = file && (await readFile(file).catch(() => undefined));
  if (!file || !content) return send(response, 404, "Finns inte");
  const isPage = extname(file) === ".html";
  const body = isPage && officeFrom === "npm" ? withLocalOffice(content) : content;
  send(response, 200, request.method === "HEAD" ? "" : body, {
    "Content-Type": contentTypes.get(extname(file)) ?? "application/octet-stream",
    "Cache-Control": cachingOf(file),
  });
}

/** The decoded path of a request; undefined when it is not one. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, "https://localhost").pathname);
  } catch {
    return undefined;
  }
}

/** The file a path stands for; undefined outside the folders that are served. */
function fileFor(path) {
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start));
  const file = resolve(folder, `.${sep}${path.slice(prefix.length)}`, path.endsWith("/") ? "index.html" : "");
  return file.startsWith(folder + sep) && !file.includes("\0") ? file : undefined;
}

/** The built pages stay as they are; the address of the script is exchanged on the way out. */
function withLocalOffice(html) {
  return html.toString("utf8").replaceAll(officeScriptUrl, officePath);
}

/** Names with a hash never change; pages must be looked up each time; Excel wants to keep images. */
function cachingOf(file) {
  if (/\.[0-9a-f]{8}\.\w+$/.test(file)) return "public, max-age=31536000, immutable";
  return [".html", ".xml"].includes(extname(file)) ? "no-cache" : "public, max-age=3600";
}

function send(response, status, body, headers = {}) {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    // The pages carry the rest of their policy themselves; who may frame them can only be said in a header.
    "Content-Security-Policy": "frame-ancestors 'self'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    ...headers,
  });
  response.end(body);
}

const certificateHelp = `Webbläsaren varnar för att certifikatet är hemgjort: välj Avancerat och sedan Fortsätt till localhost.
(Med npx office-addin-dev-certs install får datorn ett som den litar på.)
`;

async function main() {
  const officeFrom = process.argv.includes("--office-from-microsoft") ? "microsoft" : "npm";
  try {
    const { url, isTrusted } = await startServer({ port: Number(process.env.PORT ?? 3000), officeFrom });
    process.stdout.write(`
NNS indikatorer är igång: ${url}/workbench/

Öppna adressen i Edge eller Chrome.
${isTrusted ? "" : certificateHelp}Servern svarar bara den här datorn, och inget du öppnar lämnar den.
Avsluta med Ctrl+C.
`);
  } catch (error) {
    const isTaken = error.code === "EADDRINUSE";
    process.stderr.write(isTaken ? "Porten används redan. Välj en annan: PORT=3001 npm start\n" : `${error.stack}\n`);
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
