import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BrowserContext, Route } from "playwright-core";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const LIBRARY = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** The content of a page, by its address. */
export type Pages = ReadonlyMap<string, { readonly type: string; readonly content: string }>;

/**
 * Serves pages and Microsoft's library to a browser without a server, a certificate or a network. Answers the list of
 * addresses that were asked for and are neither; they are refused.
 */
export async function routeOffice(context: BrowserContext, pages: Pages): Promise<readonly string[]> {
  const refused: string[] = [];
  await context.route("**", async (route: Route) => {
    const url = new URL(route.request().url());
    const address = url.origin + url.pathname;
    const page = pages.get(address);
    if (page !== undefined) return route.fulfill({ contentType: `${page.type}; charset=utf-8`, body: page.content });
    if (address.startsWith(OFFICE_JS)) return serveOffice(route);
    refused.push(address);
    return route.abort();
  });
  return refused;
}

/** Answers a request for Microsoft's library, by its address there, with the npm copy. */
export function serveOffice(route: Route): Promise<void> {
  const url = new URL(route.request().url());
  const file = join(LIBRARY, (url.origin + url.pathname).slice(OFFICE_JS.length));
  return route.fulfill({ contentType: "text/javascript", body: readFileSync(file, "utf8") });
}
