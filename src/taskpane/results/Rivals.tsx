import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { NamedCell } from "../../actions/overview/named-cell";
import { CellLinks } from "./CellLinks";

const useStyles = makeStyles({
  rivals: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface RivalsProps {
  /** The suspect and those that may be wrong in its stead. */
  readonly cells: readonly NamedCell[];
  readonly onGo: (cell: NamedCell) => void;
}

/** Cells of which one is wrong: arithmetic alone cannot tell which. */
export function Rivals({ cells, onGo }: RivalsProps): ReactElement {
  const { rivals } = useStyles();
  return (
    <div className={rivals}>
      <span>
        {cells.length > 1
          ? `有误的是这 ${cells.length} 个单元格之一：`
          : "也可能是别处有误，请核对原始账簿。"}
      </span>
      {cells.length > 1 && <CellLinks cells={cells} onGo={onGo} />}
    </div>
  );
}
