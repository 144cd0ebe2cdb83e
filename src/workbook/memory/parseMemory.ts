import { WorkbookFileError } from "../xlsx/errors";
import { XmlScanner } from "../xlsx/xml/XmlScanner";
import { emptyMemory, type Approval, type Memory } from "./Memory";
import { parseCorrection } from "./parseCorrection";
import { listOf, recordOf, textOf } from "./values";

/** Above what the limits of its contents can come to; a longer text is not ours. */
const maxLength = 1_000_000;

/** What the first part of ours says, of custom XML parts; the empty memory when none is. */
export function memoryAmong(parts: readonly string[]): Memory {
  return parts.map(memoryIn).find((memory) => memory !== null) ?? emptyMemory;
}

/**
 * What a custom XML part says. The part may have been changed by anything: what is not as formatMemory writes it counts
 * as absent. Never throws.
 */
export function parseMemory(xml: string): Memory {
  return memoryIn(xml) ?? emptyMemory;
}

function memoryIn(xml: string): Memory | null {
  const json = xml.length > maxLength ? null : elementText(xml);
  const memory = json === null ? null : recordOf(parsed(json));
  return (
    memory && {
      corrections: listOf(memory.corrections, parseCorrection),
      approvals: listOf(memory.approvals, parseApproval),
      association: textOf(memory.association),
    }
  );
}

/** The text of the part's only element; null when the part is not ours, or not XML. */
function elementText(xml: string): string | null {
  try {
    const scanner = new XmlScanner(new TextEncoder().encode(xml), "customXml");
    scanner.openRoot();
    if (scanner.name !== "memory:memory") return null;
    return scanner.readText();
  } catch (error) {
    if (error instanceof WorkbookFileError) return null;
    throw error;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function parseApproval(value: unknown): Approval | null {
  const record = recordOf(value);
  const key = textOf(record?.key);
  const rule = textOf(record?.rule);
  const reason = textOf(record?.reason);
  const time = textOf(record?.time);
  return key !== null && rule !== null && reason !== null && time !== null ? { key, rule, reason, time } : null;
}
