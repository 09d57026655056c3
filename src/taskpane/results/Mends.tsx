import type { ReactElement } from "react";
import type { NamedCell } from "../../actions/overview/named-cell";
import type { FindingItem } from "../../actions/overview/overview";
import { Fold } from "../Fold";
import { FindingText } from "./FindingText";
import { useListStyles } from "./list-styles";

interface MendsProps {
  readonly items: readonly FindingItem[];
  readonly onGo: (cell: NamedCell) => void;
}

/** The relations that do not hold now, and would with the right figure. */
export function Mends({ items, onGo }: MendsProps): ReactElement | null {
  const { plain } = useListStyles();
  if (items.length === 0) return null;
  return (
    <Fold summary={`涉及 ${items.length} 条不成立的关系`}>
      <ul className={plain}>
        {items.map((item) => (
          <li key={item.key}>
            <FindingText item={item} onGo={onGo} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
