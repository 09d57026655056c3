import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { DialogButton } from "../DialogButton";
import type { SuspectItem } from "../../actions/overview/overview";
import type { FiguresMove } from "../../actions/overview/remedies";
import { Fold } from "../Fold";
import { FiguresChange } from "./FiguresChange";

const useStyles = makeStyles({
  block: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    // Seen in high contrast only, where backgrounds are the user's own.
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  message: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  accept: { marginTop: tokens.spacingVerticalXS },
});

interface SlipBlockProps {
  readonly message: string;
  /** How many cells it explains. */
  readonly count: number;
  /** Those of them that can be put right. */
  readonly acceptable: readonly SuspectItem[];
  readonly onAccept: () => void;
  /** There where all of it is put right together. */
  readonly remedy?: FiguresMove;
  readonly onMove: (remedy: FiguresMove) => void;
  readonly children: ReactNode;
}

/** One slip that explains several cells: what it is, all of it put right, and under it the cells, which can be folded away. */
export function SlipBlock(props: SlipBlockProps): ReactElement {
  const { message, count, acceptable, onAccept, remedy, onMove, children } = props;
  const styles = useStyles();
  return (
    <div className={styles.block} role="group" aria-label={`同一处差错，${count} 个单元格`}>
      <p className={styles.message}>{message}</p>
      {remedy && (
        <div className={styles.accept}>
          <FiguresChange remedy={remedy} onMove={() => onMove(remedy)} />
        </div>
      )}
      {!remedy && acceptable.length > 1 && (
        <DialogButton
          className={styles.accept}
          size="small"
          aria-label={`${endsOf(acceptable)} 这 ${acceptable.length} 个按建议改…`}
          onClick={onAccept}
        >
          这 {acceptable.length} 个按建议改…
        </DialogButton>
      )}
      <Fold summary={`这处差错的 ${count} 个单元格`} open>
        {children}
      </Fold>
    </div>
  );
}

/** From which cell to which: `G8 至 G13`. */
function endsOf(items: readonly SuspectItem[]): string {
  return [items[0], items.at(-1)].flatMap((item) => (item ? [item.cell.label] : [])).join(" 至 ");
}
