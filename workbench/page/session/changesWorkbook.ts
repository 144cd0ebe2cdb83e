import { ACTION_TYPE, parseRequest, PATH_TYPE } from "../../host/protocol/request";

/** The request flag of batches that change something. */
const WRITES = 1;

/** Calls that only tell or find something, and the client's own keeping of references. */
const readingName = /^(?:Get|_)/;

/**
 * Whether a request may change the workbook. The client's flag alone says so too often: it is set for
 * getMergedAreasOrNullObject and getRowProperties, which only read.
 */
export function changesWorkbook(body: string, flags: number): boolean {
  if ((flags & WRITES) === 0) return false;
  const { Actions, ObjectPaths } = parseRequest(body);
  const calls = [
    ...Actions.filter(({ ActionType }) => ActionType === ACTION_TYPE.method),
    ...Object.values(ObjectPaths).filter(({ ObjectPathType }) => ObjectPathType === PATH_TYPE.method),
  ];
  return (
    Actions.some(({ ActionType }) => ActionType === ACTION_TYPE.setProperty) ||
    calls.some(({ Name }) => !readingName.test(Name))
  );
}
