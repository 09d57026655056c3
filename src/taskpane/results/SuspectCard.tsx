import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { NamedCell } from "../../actions/overview/named-cell";
import type { SuspectItem } from "../../actions/overview/overview";
import type { PaneCommands } from "../pane-commands";
import { CellLink } from "./CellLink";
import { IgnoreButton } from "./IgnoreButton";
import { useListStyles, useSuspicionStyles } from "./list-styles";
import { Mends } from "./Mends";
import { Rivals } from "./Rivals";
import { Stand } from "./Stand";
import { SuspectRemedy } from "./SuspectRemedy";
import { Why } from "./Why";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  why: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface SuspectCardProps {
  readonly item: SuspectItem;
  readonly here: boolean;
  readonly commands: PaneCommands;
}

/** A cell that is probably wrong: what it says, what it should say, why, what that mends. */
export function SuspectCard({ item, here, commands }: SuspectCardProps): ReactElement {
  const styles = useStyles();
  const { suspicion, uncertain, foot, ignore } = useSuspicionStyles();
  const { card } = useListStyles();
  const { key, stop, cell, name, slip, certain, rivals, mends, remedy } = item;
  const range = remedy.kind === "write" ? remedy.range : undefined;
  const why = [
    ...(slip === undefined ? [] : [`疑似${slip}`]),
    ...(range ? [`${range[0]}–${range[1]} 均可`] : []),
  ];
  const go = (to: NamedCell) => void commands.goTo(to, stop);
  return (
    <Stand here={here} className={mergeClasses(card, suspicion, !certain && uncertain)}>
      <div className={styles.head}>
        <CellLink cell={cell} strong onGo={go} />
        <span className={styles.name}>{name}</span>
      </div>
      <SuspectRemedy
        item={item}
        onGo={go}
        onWrite={(amount) => void commands.accept([{ suspect: key, amount }])}
      />
      {why.length > 0 && <p className={styles.why}>{why.join("；")}</p>}
      {!certain && <Rivals cells={[cell, ...rivals]} onGo={go} />}
      <Why of={cell} about={item} commands={commands} />
      <div className={foot}>
        <Mends items={mends} onGo={go} />
        <IgnoreButton
          what={cell.label}
          className={ignore}
          onClick={() => commands.open({ kind: "ignore", findings: mends })}
        />
      </div>
    </Stand>
  );
}
