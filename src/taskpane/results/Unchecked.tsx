import { Switch } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { NamedCell } from "../../actions/overview/named-cell";
import type { UncheckedItem } from "../../actions/overview/overview";
import { Fold } from "../Fold";
import { CellLinks } from "./CellLinks";
import { useListStyles } from "./list-styles";

interface UncheckedProps {
  readonly items: readonly UncheckedItem[];
  /** Whether they are shaded on the sheets. */
  readonly shaded: boolean;
  readonly onShade: (shaded: boolean) => void;
  readonly onGo: (cell: NamedCell) => void;
}

/** Printed figures that nothing checked, with the reason and the way to each: every figure is accounted for. */
export function Unchecked({ items, shaded, onShade, onGo }: UncheckedProps): ReactElement | null {
  const { plain } = useListStyles();
  if (items.length === 0) return null;
  const count = items.reduce((sum, item) => sum + item.cells.length, 0);
  return (
    <Fold summary={`没有核对到的数字 ${count} 个`}>
      <Switch
        label="在表上标出（淡紫色）"
        checked={shaded}
        onChange={(_event, { checked }) => onShade(checked)}
      />
      <ul className={plain}>
        {items.map(({ tableTitle, why, cells }, index) => (
          <li key={index}>
            {tableTitle}：{cells.length} 个，{why}。
            <CellLinks cells={cells} onGo={onGo} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
