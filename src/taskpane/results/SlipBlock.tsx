import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Fold } from "../Fold";

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
});

interface SlipBlockProps {
  readonly message: string;
  /** How many cells it explains. */
  readonly count: number;
  readonly children: ReactNode;
}

/** One slip that explains several cells: what it is, and under it the cells, which can be folded away. */
export function SlipBlock({ message, count, children }: SlipBlockProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.block} role="group" aria-label={`同一处差错，${count} 个单元格`}>
      <p className={styles.message}>{message}</p>
      <Fold summary={`这处差错的 ${count} 个单元格`} open>
        {children}
      </Fold>
    </div>
  );
}
