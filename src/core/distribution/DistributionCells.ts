import type { Edition, GroupId } from "../instrument/Instrument";
import type { RawValue } from "../survey/RawValue";
import type {
  InformationCell,
  PopulationColumns,
  PopulationRecord,
  PopulationTable,
} from "../survey/RegistrationCells";

/**
 * What a distribution workbook says, as raw values with their places: whom the surveys were handed out to, and to whom
 * not and why. Rows and columns are zero-based.
 */
export interface DistributionCells {
  readonly edition: Edition;
  readonly information: readonly InformationCell[];
  /** The activities people may choose from; null when the workbook has no such list. */
  readonly activities: ActivityList | null;
  /** Null when the workbook has no participants one by one. */
  readonly persons: PersonTable | null;
  /** The other groups, as counts; null when there are none. */
  readonly counts: CountTable | null;
}

export interface ActivityList {
  readonly sheet: string;
  readonly column: number;
  readonly names: readonly string[];
}

/** Participants may be asked twice: during the activity and when they leave it. */
export type ParticipantGroup = Extract<GroupId, "participantsOngoing" | "participantsExit">;

export const participantGroups: readonly ParticipantGroup[] = ["participantsOngoing", "participantsExit"];

export function isParticipantGroup(group: GroupId): group is ParticipantGroup {
  return participantGroups.some((candidate) => candidate === group);
}

export interface PersonTable {
  readonly sheet: string;
  /** The row below the headings. */
  readonly firstRow: number;
  readonly columns: PersonColumns;
  /** Rows that say something besides a code: codes may be filled in beforehand. */
  readonly records: readonly PersonRecord[];
}

/** Null where the table has no such column. */
export interface PersonColumns {
  readonly code: number | null;
  readonly activity: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly surveys: Readonly<Record<ParticipantGroup, HandoutColumns | null>>;
}

/** Columns about one survey. */
export interface HandoutColumns {
  /** The day it was handed out. */
  readonly handedOut: number;
  /** Why it was not; null where there is no such column. */
  readonly reason: number | null;
  /** Whether it has come back with an answer. */
  readonly answered: number;
}

export interface PersonRecord {
  readonly row: number;
  readonly code: RawValue;
  readonly activity: RawValue;
  readonly start: RawValue;
  readonly end: RawValue;
  /** Empty cells for a survey without columns. */
  readonly surveys: Readonly<Record<ParticipantGroup, RawHandout>>;
}

export interface RawHandout {
  readonly handedOut: RawValue;
  readonly reason: RawValue;
  readonly answered: RawValue;
}

/** Populations of groups that are not followed person by person, and their answers. */
export interface CountTable extends PopulationTable {
  readonly columns: CountColumns;
  readonly records: readonly CountRecord[];
}

export interface CountColumns extends PopulationColumns {
  readonly answered: number;
}

export interface CountRecord extends PopulationRecord {
  readonly answered: RawValue;
}
