import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countOfKind, type ResultKind } from "../../actions/overview/filter-overview";
import type { Overview } from "../../actions/overview/overview";
import type { CheckedStage } from "../../actions/session/session-state";
import type { Settings } from "../../actions/settings";
import type { PaneCommands } from "../pane-commands";
import { ahead } from "../ahead";
import { CauseSection } from "./CauseSection";
import { ErrorSection } from "./ErrorSection";
import { Gaps } from "./Gaps";
import { Ignored } from "./Ignored";
import { Notices, Roundings } from "./Notices";
import { SuspectSection } from "./SuspectSection";
import { WorkLine } from "./WorkLine";
import type { FilteredResults } from "./use-filtered-results";
import { VerdictLine } from "./VerdictLine";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  nothing: { margin: 0, color: tokens.colorNeutralForeground2 },
  beside: {
    display: "flex",
    flexDirection: "column",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** Wanted where there are results, and that is after the first paint. */
const FilterBar = ahead(async () => (await import("./FilterBar")).FilterBar);
const Tables = ahead(async () => (await import("./Tables")).Tables);
const VersionChanges = ahead(async () => (await import("./VersionChanges")).VersionChanges);
const Held = ahead(async () => (await import("./Held")).Held);

interface ResultsProps {
  readonly stage: CheckedStage;
  readonly settings: Settings;
  readonly results: FilteredResults;
  readonly commands: PaneCommands;
}

/** A report: what is wrong first; folded below it, what is worth knowing; of all that, what is to be shown. */
export function Results({ stage, settings, results, commands }: ResultsProps): ReactElement {
  const styles = useStyles();
  const { overview: whole, current, stale, handled, former } = stage;
  const { filter, onFilter, shown: overview = whole } = results;
  const shared = { current, commands };
  const isAll = overview === whole;
  const alone = (kind: ResultKind) => filter.kind === kind || filter.words.trim() !== "";
  return (
    <div className={styles.results}>
      <VerdictLine verdict={whole.verdict} stale={stale} />
      <WorkLine handled={handled} commands={commands} />
      {former && <VersionChanges comparison={former} onGo={(cell) => void commands.goTo(cell)} />}
      {countOfKind(whole, "all") > 0 && (
        <FilterBar overview={whole} filter={filter} onFilter={onFilter} />
      )}
      {!isAll && isNothing(overview) && (
        <p className={styles.nothing} role="status">
          没有符合条件的结果。
        </p>
      )}
      <CauseSection overview={overview} {...shared} />
      <SuspectSection overview={overview} {...shared} />
      <ErrorSection
        groups={overview.errors}
        besideSuspects={whole.causes.length + whole.suspects.length > 0}
        {...shared}
      />
      <div className={styles.beside}>
        <Roundings
          count={whole.counts.rounding}
          items={overview.roundings.flatMap((group) => group.items)}
          open={alone("rounding")}
        />
        <Notices groups={overview.notices} open={alone("notice")} {...shared} />
        <Gaps gaps={overview.gaps} open={alone("notCheckable")} />
        <Ignored items={overview.ignored} open={alone("ignored")} commands={commands} />
        {filter.kind === "held" && <Held tables={overview.held} />}
        <Tables overview={overview} settings={settings} commands={commands} />
      </div>
    </div>
  );
}

function isNothing(overview: Overview): boolean {
  const { held, gaps } = overview;
  return countOfKind(overview, "all") + held.length + gaps.length === 0;
}
