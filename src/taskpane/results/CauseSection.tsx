import type { ReactElement } from "react";
import type { Overview } from "../../actions/overview/overview";
import type { PaneCommands } from "../pane-commands";
import { CauseCard } from "./CauseCard";
import { useListStyles } from "./list-styles";
import { ResultsSection } from "./Section";

interface CauseSectionProps {
  readonly overview: Overview;
  readonly current: string | undefined;
  readonly commands: PaneCommands;
}

/** Codes, lines, columns and tables that are probably wrong, one card each. */
export function CauseSection({
  overview: { causes },
  current,
  commands,
}: CauseSectionProps): ReactElement | null {
  const lists = useListStyles();
  if (causes.length === 0) return null;
  return (
    <ResultsSection title="疑似有误的编码、行、栏和表" count={causes.length}>
      <ul className={lists.list}>
        {causes.map((item) => (
          <CauseCard key={item.key} item={item} here={item.key === current} commands={commands} />
        ))}
      </ul>
    </ResultsSection>
  );
}
