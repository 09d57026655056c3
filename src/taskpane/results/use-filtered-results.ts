import { useMemo, useState } from "react";
import {
  EVERYTHING,
  filteredOverview,
  type ResultsFilter,
} from "../../actions/overview/filter-overview";
import type { Overview, Stop } from "../../actions/overview/overview";
import type { Stage } from "../../actions/session/session-state";

/** What is shown of the results, and what could be. */
export interface FilteredResults {
  readonly filter: ResultsFilter;
  readonly onFilter: (filter: ResultsFilter) => void;
  /** Absent before the first check. */
  readonly shown?: Overview;
  /** The places that are shown. */
  readonly stops: readonly Stop[];
  /** Their keys, where not all places are shown. */
  readonly among?: readonly string[];
}

const NO_STOPS: readonly Stop[] = [];

/** Keeps the filter while checks come and go. */
export function useFilteredResults(stage: Stage): FilteredResults {
  const [filter, onFilter] = useState(EVERYTHING);
  const overview = stage.kind === "checked" ? stage.overview : undefined;
  const shown = useMemo(() => overview && filteredOverview(overview, filter), [overview, filter]);
  const stops = shown?.stops ?? NO_STOPS;
  return {
    filter,
    onFilter,
    stops,
    ...(shown && { shown }),
    ...(shown !== overview && { among: stops.map(({ key }) => key) }),
  };
}
