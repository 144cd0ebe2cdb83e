import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench";

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks as the path is written: fetch and browsers would tidy "..". */
function ask(server: RunningWorkbench, path: string, method = "GET"): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const question = request({ hostname, port, path, method, rejectUnauthorized: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks).toString("utf8");
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    });
    question.on("error", reject);
    question.end();
  });
}

describe("the workbench's server", () => {
  let server: RunningWorkbench;

  beforeAll(async () => {
    server = await startWorkbench();
  });

  afterAll(() => server.stop());

  it("says in Swedish where to go, and what to answer the browser's warning", () => {
    expect(server.greeting).toContain(`${server.url}/workbench/`);
    expect(server.greeting).toMatch(/Fortsätt till localhost|Servern svarar bara den här datorn/);
  });

  it("leads from the root to the page", async () => {
    const { status, headers } = await ask(server, "/");
    expect({ status, location: headers.location }).toEqual({ status: 302, location: "/workbench/" });
  });

  it.each([
    ["/workbench/", "text/html; charset=utf-8", "no-cache"],
    ["/taskpane.html", "text/html; charset=utf-8", "no-cache"],
    ["/manifest.xml", "application/xml; charset=utf-8", "no-cache"],
    ["/office-js/office.js", "text/javascript; charset=utf-8", "public, max-age=3600"],
    ["/assets/icon-32.png", "image/png", "public, max-age=3600"],
  ])("serves %s as %s", async (path, type, caching) => {
    const { status, headers } = await ask(server, path);
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([200, type, caching]);
    expect(headers["content-security-policy"]).toBe("frame-ancestors 'self'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it("exchanges the address of Microsoft's script for its own, and nothing else", async () => {
    const { body } = await ask(server, "/taskpane.html");
    expect(body).toContain("/office-js/office.js");
    expect(body).not.toContain("https://appsforoffice.microsoft.com/lib");
  });

  it("leaves the address of Microsoft's script alone when the add-in is tried in Excel", async () => {
    const forExcel = await startWorkbench("--office-from-microsoft");
    const { body } = await ask(forExcel, "/taskpane.html");
    forExcel.stop();
    expect(body).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  });

  it.each([
    "/../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/package.json",
    "/office-js/../../../../package.json",
    "/office-js/..%2f..%2f..%2f..%2fpackage.json",
    "/workbench/..%5c..%5cpackage.json",
    "/package.json%00.html",
    "/%",
    "/missing.html",
  ])("does not serve %s", async (path) => {
    const { status, body } = await ask(server, path);
    expect([status, body]).toEqual([404, "Finns inte"]);
  });

  it("takes no other requests than for files", async () => {
    expect((await ask(server, "/taskpane.html", "POST")).status).toBe(405);
  });
});
