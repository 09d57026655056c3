import type { ReactElement } from "react";
import type { FindingGroup } from "../../actions/overview/overview";
import type { PaneCommands } from "../pane-commands";
import { FindingRow } from "./FindingRow";
import { useListStyles } from "./list-styles";

export interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly current: string | undefined;
  readonly commands: PaneCommands;
}

/** Findings under the titles of their tables. */
export function FindingGroups({ groups, current, commands }: FindingGroupsProps): ReactElement {
  const { list, caption } = useListStyles();
  return (
    <>
      {groups.map(({ title, items }) => (
        <div key={title} className={list}>
          <h3 className={caption}>{title}</h3>
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
        </div>
      ))}
    </>
  );
}
