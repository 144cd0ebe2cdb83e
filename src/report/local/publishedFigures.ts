import type { Edition } from "../../core/instrument/Instrument";
import { national2017 } from "./national2017";
import { national2023 } from "./national2023";
import type { NationalFigures } from "./NationalFigures";

const published: readonly NationalFigures[] = [national2023, national2017];

/** The national figures that come with the add-in and have the questions of an edition, newest first. */
export function publishedFigures(edition: Edition): readonly NationalFigures[] {
  return published.filter((figures) => figures.edition === edition);
}
