import { X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "selfsigned";

const own = fileURLToPath(new URL("../../node_modules/.cache/workbench", import.meta.url));
/** Where `npx office-addin-dev-certs install` puts a certificate that this computer's browsers and Excel trust. */
const trusted = join(homedir(), ".office-addin-dev-certs");
const DAY = 86_400_000;

/**
 * A certificate for localhost: the one of Microsoft's tools when it is installed, else a home-made one, kept so that the
 * browser's warning need not be answered every day. Made anew when less than a week of its year is left.
 *
 * @returns {Promise<{ key: string, cert: string, isTrusted: boolean }>}
 */
export async function localCertificate() {
  const installed = await readPair(trusted);
  if (installed) return { ...installed, isTrusted: true };
  const pair = (await readPair(own)) ?? (await makePair());
  return { ...pair, isTrusted: false };
}

async function makePair() {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 365 * DAY),
    extensions: [
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] },
      { name: "extKeyUsage", serverAuth: true },
    ],
  });
  await mkdir(own, { recursive: true });
  await writeFile(join(own, "localhost.key"), made.private, { mode: 0o600 });
  await writeFile(join(own, "localhost.crt"), made.cert);
  return { key: made.private, cert: made.cert };
}

/** Undefined when there is none in the folder, or none that lasts another week. */
async function readPair(folder) {
  try {
    const [key, cert] = await Promise.all(
      ["localhost.key", "localhost.crt"].map((name) => readFile(join(folder, name), "utf8")),
    );
    const end = Date.parse(new X509Certificate(cert).validTo);
    return end - Date.now() > 7 * DAY ? { key, cert } : undefined;
  } catch {
    return undefined;
  }
}
