import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { NamedCell } from "../../actions/overview/named-cell";
import type { SuspectItem } from "../../actions/overview/overview";
import { FormulaRemedy } from "./FormulaRemedy";
import { SuspectFigures } from "./SuspectFigures";
import { WritePreview } from "./WritePreview";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "28px",
  },
  unknown: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0, minWidth: 0 },
});

interface SuspectRemedyProps {
  readonly item: SuspectItem;
  readonly onGo: (cell: NamedCell) => void;
  readonly onWrite: (amount: string) => void;
}

/** What stands there, what should, and what can be done. Writing is previewed, and done on a second click. */
export function SuspectRemedy({ item, onGo, onWrite }: SuspectRemedyProps): ReactElement {
  const styles = useStyles();
  const [previewed, setPreviewed] = useState(false);
  const { remedy } = item;
  return (
    <>
      <div className={styles.row}>
        <SuspectFigures item={item} />
        {remedy.kind === "write" && !previewed && (
          <Button
            className={styles.button}
            size="small"
            aria-label={`${item.cell.label} 改为 ${remedy.amount}`}
            onClick={() => setPreviewed(true)}
          >
            改为 {remedy.amount}
          </Button>
        )}
      </div>
      {remedy.kind === "write" && previewed && (
        <WritePreview
          label={item.cell.label}
          printed={item.printed}
          entry={remedy.amount}
          onWrite={() => onWrite(remedy.amount)}
          onCancel={() => setPreviewed(false)}
        />
      )}
      {remedy.kind === "formula" && (
        <FormulaRemedy remedy={remedy} label={item.cell.label} onGo={onGo} />
      )}
      {remedy.kind === "unknown" && (
        <p className={styles.unknown}>应为多少无法推算，请核对原始账簿。</p>
      )}
    </>
  );
}
