import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { NamedCell } from "../../actions/overview/named-cell";
import { CellLink } from "./CellLink";

const MOST = 6;

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalSNudge },
  more: {
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground3,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
  },
});

interface CellLinksProps {
  readonly cells: readonly NamedCell[];
  readonly onGo: (cell: NamedCell) => void;
}

/** Some cells; long lists are cut until they are wanted. */
export function CellLinks({ cells, onGo }: CellLinksProps): ReactElement {
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  const shown = whole ? cells : cells.slice(0, MOST);
  return (
    <span className={styles.links}>
      {shown.map((cell, index) => (
        <CellLink key={index} cell={cell} onGo={onGo} />
      ))}
      {shown.length < cells.length && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          等 {cells.length} 个单元格
        </button>
      )}
    </span>
  );
}
