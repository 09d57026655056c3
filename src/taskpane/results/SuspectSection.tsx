import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { DialogButton } from "../DialogButton";
import type { Overview, SuspectItem } from "../../actions/overview/overview";
import type { PaneCommands } from "../pane-commands";
import { useListStyles } from "./list-styles";
import { ResultsSection } from "./Section";
import { SuspectCard } from "./SuspectCard";
import { TableFold } from "./TableFold";
import { useGradually } from "./use-gradually";

const useStyles = makeStyles({
  block: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  remark: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface SuspectSectionProps {
  readonly overview: Overview;
  readonly current: string | undefined;
  readonly commands: PaneCommands;
}

/** The cells that are probably wrong, each as a card, by table; many are drawn bit by bit. */
export function SuspectSection({
  overview,
  current,
  commands,
}: SuspectSectionProps): ReactElement | null {
  const styles = useStyles();
  const lists = useListStyles();
  const { suspects, blocks, suspectsRemark, acceptable } = overview;
  const drawn = useGradually(
    suspects.length,
    suspects.findIndex(({ stop }) => stop === current),
  );
  if (suspects.length === 0 && suspectsRemark === undefined) return null;
  const title = suspects.every(({ certain }) => certain)
    ? "很可能有误的单元格"
    : "可能有误的单元格";
  const acceptAll = acceptable.length > 1 && (
    <DialogButton size="small" onClick={() => commands.open({ kind: "accept-all" })}>
      全部按建议改…
    </DialogButton>
  );
  return (
    <ResultsSection title={title} count={suspects.length} action={acceptAll}>
      {suspectsRemark !== undefined && <p className={styles.remark}>{suspectsRemark}。</p>}
      {blocks.map((block, index) => (
        <p key={index} className={styles.block}>
          {block}
        </p>
      ))}
      {byTable(suspects.slice(0, drawn)).map((items, index) => (
        <TableFold
          key={`${items[0]!.tableTitle} ${index}`}
          title={items[0]!.tableTitle}
          count={items.length}
          here={items.some(({ stop }) => stop === current)}
        >
          <ul className={lists.list}>
            {items.map((item) => (
              <SuspectCard
                key={item.key}
                item={item}
                here={item.stop === current}
                commands={commands}
              />
            ))}
          </ul>
        </TableFold>
      ))}
    </ResultsSection>
  );
}

/** Suspects of one table that follow each other. */
function byTable(suspects: readonly SuspectItem[]): readonly (readonly SuspectItem[])[] {
  const groups: SuspectItem[][] = [];
  for (const item of suspects) {
    const last = groups.at(-1);
    if (last?.[0]?.tableTitle === item.tableTitle) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
