import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { NamedCell } from "../../actions/overview/named-cell";
import type { FindingItem } from "../../actions/overview/overview";
import { CellLinks } from "./CellLinks";

const useStyles = makeStyles({
  text: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    lineHeight: tokens.lineHeightBase300,
  },
  words: { overflowWrap: "anywhere" },
  sides: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  difference: { fontWeight: tokens.fontWeightSemibold },
  cells: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  former: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FindingTextProps {
  readonly item: FindingItem;
  readonly onGo: (cell: NamedCell) => void;
  /** What can be done about it. */
  readonly action?: ReactNode;
}

/** A finding in a sentence: a relation with both its sides, or what else is to be told. */
export function FindingText({ item, onGo, action }: FindingTextProps): ReactElement {
  const styles = useStyles();
  const { relation, message, cells, formerReason, severity } = item;
  const soft = relation !== undefined && severity !== "error";
  return (
    <div className={styles.text}>
      <span className={styles.words} title={relation?.source}>
        {relation && !soft ? relation.text : message}
      </span>
      {relation && !soft && (
        <span className={styles.sides}>
          <span>左 {relation.left}</span>
          <span>右 {relation.right}</span>
          <span className={styles.difference}>
            差 {relation.difference} {relation.money}
          </span>
        </span>
      )}
      <span className={styles.cells}>
        <CellLinks cells={cells} onGo={onGo} />
        {action}
      </span>
      {formerReason !== undefined && (
        <span className={styles.former}>曾忽略（{formerReason}），但数字已经变了，请再核对。</span>
      )}
    </div>
  );
}
