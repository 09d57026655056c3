import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckedStage } from "../../actions/session/session-state";
import type { PaneCommands } from "../pane-commands";
import { CauseSection } from "./CauseSection";
import { ErrorSection } from "./ErrorSection";
import { Gaps } from "./Gaps";
import { Ignored } from "./Ignored";
import { Notices, Roundings } from "./Notices";
import { SuspectSection } from "./SuspectSection";
import { Tables } from "./Tables";
import { WorkLine } from "./WorkLine";
import { VerdictLine } from "./VerdictLine";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  beside: {
    display: "flex",
    flexDirection: "column",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
});

interface ResultsProps {
  readonly stage: CheckedStage;
  readonly commands: PaneCommands;
}

/** A report: what is wrong first; folded below it, what is worth knowing. */
export function Results({ stage, commands }: ResultsProps): ReactElement {
  const styles = useStyles();
  const { overview, current, stale } = stage;
  const shared = { current, commands };
  return (
    <div className={styles.results}>
      <VerdictLine verdict={overview.verdict} stale={stale} />
      <WorkLine handled={stage.handled} commands={commands} />
      <CauseSection overview={overview} {...shared} />
      <SuspectSection overview={overview} {...shared} />
      <ErrorSection
        groups={overview.errors}
        besideSuspects={overview.causes.length + overview.suspects.length > 0}
        {...shared}
      />
      <div className={styles.beside}>
        <Roundings
          count={overview.counts.rounding}
          items={overview.roundings.flatMap((group) => group.items)}
        />
        <Notices groups={overview.notices} {...shared} />
        <Gaps gaps={overview.gaps} />
        <Ignored items={overview.ignored} commands={commands} />
        <Tables overview={overview} commands={commands} />
      </div>
    </div>
  );
}
