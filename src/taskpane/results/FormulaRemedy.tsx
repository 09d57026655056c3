import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { NamedCell } from "../../actions/overview/named-cell";
import type { Remedy } from "../../actions/overview/remedies";
import { CellLinks } from "./CellLinks";

const useStyles = makeStyles({
  remedy: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  why: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});

interface FormulaRemedyProps {
  readonly remedy: Extract<Remedy, { readonly kind: "formula" }>;
  /** The cell's address. */
  readonly label: string;
  readonly onGo: (cell: NamedCell) => void;
}

/** A formula is never written over: it is shown with what it reads. */
export function FormulaRemedy({ remedy, label, onGo }: FormulaRemedyProps): ReactElement {
  const styles = useStyles();
  const why = useId();
  const { formula, inputs, amount } = remedy;
  return (
    <div className={styles.remedy}>
      <p id={why} className={styles.why}>
        这里是公式 <code className={styles.formula}>{formula}</code>，不会改写；请核对公式
        {inputs.length > 0 && "和它引用的单元格"}。
      </p>
      {inputs.length > 0 && <CellLinks cells={inputs} onGo={onGo} />}
      {amount !== undefined && (
        <Button
          className={styles.button}
          size="small"
          disabledFocusable
          aria-label={`${label} 改为 ${amount}`}
          aria-describedby={why}
        >
          改为 {amount}
        </Button>
      )}
    </div>
  );
}
