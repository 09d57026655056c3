import type { ReactElement } from "react";
import type { FindingGroup } from "../../actions/overview/overview";
import type { PaneCommands } from "../pane-commands";
import { FindingRow } from "./FindingRow";
import { useListStyles } from "./list-styles";
import { TableFold } from "./TableFold";
import { useGradually } from "./use-gradually";

export interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly current: string | undefined;
  readonly commands: PaneCommands;
}

/** Findings under the titles of their tables; many are drawn bit by bit. */
export function FindingGroups({ groups, current, commands }: FindingGroupsProps): ReactElement {
  const { list } = useListStyles();
  const all = groups.flatMap(({ items }) => items);
  const drawn = useGradually(
    all.length,
    all.findIndex(({ key }) => key === current),
  );
  return (
    <>
      {firstOf(groups, drawn).map(({ title, items }) => (
        <TableFold
          key={title}
          title={title}
          count={items.length}
          here={items.some(({ key }) => key === current)}
        >
          <ul className={list} aria-label={title}>
            {items.map((item, index) => (
              <FindingRow
                key={`${item.key} ${index}`}
                item={item}
                here={item.key === current}
                commands={commands}
              />
            ))}
          </ul>
        </TableFold>
      ))}
    </>
  );
}

/** The groups as far as so many items go. */
function firstOf(groups: readonly FindingGroup[], count: number): readonly FindingGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const items = group.items.slice(0, left);
    left -= items.length;
    return items.length > 0 ? [{ ...group, items }] : [];
  });
}
