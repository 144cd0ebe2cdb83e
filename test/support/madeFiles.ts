import type { Received, ReadFile } from "../../src/app/merge/receiveFile";
import { answersHash } from "../../src/core/national/answersHash";
import { condense } from "../../src/core/national/condense";
import { instrumentOf } from "../../src/core/instrument/instruments";
import { randomResultData, type RandomOptions } from "./randomResultData";

/** Files as if received and read, one for each association made by chance; the same seed gives the same files. */
export function madeFiles(seed: number, options: RandomOptions): readonly Received[] {
  return randomResultData(seed, options).associations.map(({ name, registration }): ReadFile => ({
    kind: "read",
    file: `${name}.xlsx`,
    association: name,
    period: { from: 45231, to: 45596 },
    edition: registration.edition,
    layout: "coded",
    groups: [],
    stamp: "none",
    errors: 0,
    warnings: 0,
    unread: [],
    question: null,
    answered: [],
    hash: `${seed} ${name}`,
    answersHash: answersHash(registration),
    registration: condense(registration, instrumentOf(registration.edition)),
  }));
}
