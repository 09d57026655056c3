import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { DialogButton } from "../DialogButton";
import type { BlockItem, Overview, SuspectItem } from "../../actions/overview/overview";
import type { PaneCommands } from "../pane-commands";
import { useListStyles } from "./list-styles";
import { ResultsSection } from "./Section";
import { SlipBlock } from "./SlipBlock";
import { SuspectCard } from "./SuspectCard";
import { TableFold } from "./TableFold";
import { useGradually } from "./use-gradually";

const useStyles = makeStyles({
  remark: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface SuspectSectionProps {
  readonly overview: Overview;
  readonly current: string | undefined;
  readonly commands: PaneCommands;
}

/** The cells that are probably wrong, each as a card, by table, those of one slip in one; many are drawn bit by bit. */
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
  const cards = (items: readonly SuspectItem[]) => (
    <ul className={lists.list}>
      {items.map((item) => (
        <SuspectCard key={item.key} item={item} here={item.stop === current} commands={commands} />
      ))}
    </ul>
  );
  return (
    <ResultsSection
      title={title}
      {...(suspects.length > 0 && { count: suspects.length })}
      action={acceptAll}
    >
      {suspectsRemark !== undefined && <p className={styles.remark}>{suspectsRemark}。</p>}
      {groupsOf(suspects.slice(0, drawn), blocks).map(({ block, items }, index) => (
        <TableFold
          key={`${items[0]!.tableTitle} ${index}`}
          title={items[0]!.tableTitle}
          count={items.length}
          here={items.some(({ stop }) => stop === current)}
        >
          {block ? (
            <SlipBlock
              message={block.message}
              count={block.suspects.length}
              acceptable={acceptable.filter(({ key }) => block.suspects.includes(key))}
              onAccept={() => commands.open({ kind: "accept-all", of: block.suspects })}
              {...(block.remedy && { remedy: block.remedy })}
              onMove={(remedy) => void commands.moveFigures(block.key, remedy)}
            >
              {cards(items)}
            </SlipBlock>
          ) : (
            cards(items)
          )}
        </TableFold>
      ))}
    </ResultsSection>
  );
}

interface SuspectGroup {
  readonly block?: BlockItem;
  readonly items: SuspectItem[];
}

/** Suspects of one slip together, where the first of them stands; others of one table that follow each other. */
function groupsOf(
  suspects: readonly SuspectItem[],
  blocks: readonly BlockItem[],
): readonly SuspectGroup[] {
  const groups: SuspectGroup[] = [];
  for (const item of suspects) {
    const block = blocks.find((one) => one.suspects.includes(item.key));
    const last = groups.at(-1);
    const own = block
      ? groups.find((group) => group.block === block)
      : last?.block === undefined && last?.items[0]?.tableTitle === item.tableTitle
        ? last
        : undefined;
    if (own) own.items.push(item);
    else groups.push({ ...(block && { block }), items: [item] });
  }
  return groups;
}
