import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  fold: {
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
  },
  summary: {
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  content: { padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS} 0` },
});

interface FoldProps {
  readonly summary: ReactNode;
  /** Unfolded from the beginning, and again whenever this becomes true. */
  readonly open?: boolean;
  /** Told whenever it is unfolded or folded. */
  readonly onOpen?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is there when it is wanted. */
export function Fold({ summary, open = false, onOpen, children }: FoldProps): ReactElement {
  const styles = useStyles();
  return (
    <details
      className={styles.fold}
      open={open}
      onToggle={({ currentTarget }) => onOpen?.(currentTarget.open)}
    >
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
