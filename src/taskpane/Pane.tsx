import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { SessionState } from "../actions/session/session-state";
import { ahead } from "./ahead";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { useStepKeys } from "./host/use-step-keys";
import type { PaneCommands } from "./pane-commands";
import type { ResultKind } from "../actions/overview/filter-overview";
import { useFilteredResults, type FilteredResults } from "./results/use-filtered-results";
import { Results } from "./results/Results";
import { Busy } from "./stages/Busy";
import { Failed } from "./stages/Failed";
import { WHERE_LOW } from "./theme";
import { useKeptFocus } from "./use-kept-focus";
import { Idle } from "./stages/Idle";
import { NoTables } from "./stages/NoTables";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    // What is led to stands above the footer, which stays.
    [WHERE_LOW]: { overflowY: "auto", scrollPaddingBottom: "56px" },
  },
  tabs: { flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  content: {
    flexGrow: 1,
    minHeight: 0,
    outline: "none",
    overflowY: "auto",
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    [WHERE_LOW]: { flexShrink: 0, overflowY: "visible" },
  },
});

type PaneTab = "check" | "explanation" | "proofreading";

const LABELS: Readonly<Record<PaneTab, string>> = {
  check: "核对结果",
  explanation: "决算说明",
  proofreading: "校对",
};

/** Texts come after the first paint: the check must be there at once. */
const ExplanationView = ahead(
  async () => (await import("./explanation/ExplanationView")).ExplanationView,
);
const ProofreadingView = ahead(
  async () => (await import("./proofreading/ProofreadingView")).ProofreadingView,
);

interface PaneProps {
  readonly state: SessionState;
  readonly commands: PaneCommands;
}

/** What is always there above and below, and between them what the stage of the work is. */
export function Pane({ state, commands }: PaneProps): ReactElement {
  const styles = useStyles();
  const [tab, setTab] = useState<PaneTab>("check");
  const results = useFilteredResults(state.stage);
  const { part, onFocus } = useKeptFocus<HTMLElement>();
  const choose = (chosen: PaneTab) => {
    setTab(chosen);
    if (chosen === "explanation") void commands.explain();
  };
  const isText = tab === "proofreading";
  const steps = {
    onNext: () => void commands.next(results.among),
    onPrevious: () => void commands.previous(results.among),
  };
  useStepKeys({
    onNext: isText ? () => void commands.nextInText() : steps.onNext,
    onPrevious: isText ? () => void commands.previousInText() : steps.onPrevious,
  });
  const showKind = (kind: ResultKind) => {
    setTab("check");
    results.onFilter({ ...results.filter, kind });
  };
  return (
    <div className={styles.pane}>
      <Header
        state={state}
        commands={commands}
        kind={tab === "check" ? results.filter.kind : "all"}
        onKind={showKind}
      />
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={tab}
        onTabSelect={(_event, { value }) => choose(value as PaneTab)}
      >
        <Tab value="check">{LABELS.check}</Tab>
        <Tab value="explanation">{LABELS.explanation}</Tab>
        <Tab value="proofreading">{LABELS.proofreading}</Tab>
      </TabList>
      <main
        ref={part}
        className={styles.content}
        aria-label={LABELS[tab]}
        tabIndex={-1}
        onFocus={onFocus}
      >
        <TabView tab={tab} state={state} commands={commands} results={results} />
      </main>
      <Footer state={state} commands={commands} stops={results.stops} {...steps} />
    </div>
  );
}

interface StageViewProps extends PaneProps {
  readonly results: FilteredResults;
}

interface TabViewProps extends StageViewProps {
  readonly tab: PaneTab;
}

function TabView({ tab, state, commands, results }: TabViewProps): ReactElement {
  switch (tab) {
    case "check":
      return <StageView state={state} commands={commands} results={results} />;
    case "explanation":
      return <ExplanationView stage={state.explanation} commands={commands} />;
    case "proofreading":
      return <ProofreadingView stage={state.proofreading} commands={commands} />;
  }
}

function StageView({
  state: { stage, settings },
  commands,
  results,
}: StageViewProps): ReactElement {
  switch (stage.kind) {
    case "idle":
      return <Idle />;
    case "busy":
      return <Busy work={stage.work} />;
    case "failed":
      return <Failed message={stage.message} detail={stage.detail} />;
    case "no-tables":
      return <NoTables unread={stage.unread} commands={commands} />;
    case "checked":
      return <Results {...{ stage, settings, results, commands }} />;
  }
}
