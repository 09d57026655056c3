import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { NamedCell } from "../../actions/overview/named-cell";
import type { CauseItem } from "../../actions/overview/overview";
import type { PaneCommands } from "../pane-commands";
import { CellLinks } from "./CellLinks";
import { CauseChange } from "./CauseChange";
import { IgnoreButton } from "./IgnoreButton";
import { useListStyles, useSuspicionStyles } from "./list-styles";
import { Mends } from "./Mends";
import { Stand } from "./Stand";
import { Why } from "./Why";

const useStyles = makeStyles({
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  message: { margin: 0, overflowWrap: "anywhere" },
});

interface CauseCardProps {
  readonly item: CauseItem;
  readonly here: boolean;
  readonly commands: PaneCommands;
}

/** A code, a line, a column or a table that is wrong: what it is, where, and folded under it what it explains. */
export function CauseCard({ item, here, commands }: CauseCardProps): ReactElement {
  const styles = useStyles();
  const { suspicion, uncertain, foot, ignore } = useSuspicionStyles();
  const { card } = useListStyles();
  const { key, name, cells, certain, message, mends } = item;
  const go = (to: NamedCell) => void commands.goTo(to, key);
  return (
    <Stand here={here} className={mergeClasses(card, suspicion, !certain && uncertain)}>
      <p className={styles.name}>{name}</p>
      <p className={styles.message}>{message}</p>
      <CellLinks cells={cells} onGo={go} />
      <CauseChange cause={item} commands={commands} />
      {cells[0] && <Why of={cells[0]} about={item} commands={commands} />}
      <div className={foot}>
        <Mends items={mends} onGo={go} />
        <IgnoreButton
          what={name}
          className={ignore}
          onClick={() => commands.open({ kind: "ignore", findings: mends })}
        />
      </div>
    </Stand>
  );
}
