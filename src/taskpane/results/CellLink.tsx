import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { NamedCell } from "../../actions/overview/named-cell";

const useStyles = makeStyles({
  link: {
    display: "inline",
    flexShrink: 0,
    padding: "0 2px",
    margin: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    background: "none",
    font: "inherit",
    textAlign: "left",
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline", color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  /** With the name of a sheet, it may need more than a line. */
  long: { whiteSpace: "normal", overflowWrap: "anywhere", flexShrink: 1 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface CellLinkProps {
  readonly cell: NamedCell;
  readonly strong?: boolean;
  readonly onGo: (cell: NamedCell) => void;
}

/** A cell's address; a click leads to it. */
export function CellLink({ cell, strong = false, onGo }: CellLinkProps): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(
        styles.link,
        cell.label.includes("!") && styles.long,
        strong && styles.strong,
      )}
      title={`转到 ${cell.label.includes("!") ? "" : `${cell.sheet}!`}${cell.label}`}
      onClick={() => onGo(cell)}
    >
      {cell.label}
    </button>
  );
}
