import type { ReactElement } from "react";
import type { FindingItem } from "../../actions/overview/overview";
import { Fold } from "../Fold";
import { FindingGroups, type FindingGroupsProps } from "./FindingGroups";
import { useListStyles } from "./list-styles";

interface NoticesProps extends FindingGroupsProps {
  readonly open: boolean;
}

/** What is worth a look and may be right. */
export function Notices({ open, ...props }: NoticesProps): ReactElement | null {
  const { list } = useListStyles();
  const items = props.groups.flatMap((group) => group.items);
  if (items.length === 0) return null;
  return (
    <Fold
      summary={`提示 ${items.length} 处，可能属正常，请确认`}
      open={open || items.some(({ key }) => key === props.current)}
    >
      <div className={list}>
        <FindingGroups {...props} />
      </div>
    </Fold>
  );
}

interface RoundingsProps {
  /** How many relations rounding explains. */
  readonly count: number;
  readonly items: readonly FindingItem[];
  readonly open: boolean;
}

/** What rounding explains, in one line. */
export function Roundings({ count, items, open }: RoundingsProps): ReactElement | null {
  const { plain } = useListStyles();
  if (items.length === 0) return null;
  return (
    <Fold summary={`尾差 ${count} 条，四舍五入可以解释，不必修改`} open={open}>
      <ul className={plain}>
        {items.map(({ key, message }) => (
          <li key={key}>{message}</li>
        ))}
      </ul>
    </Fold>
  );
}
