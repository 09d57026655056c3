import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  title: {
    display: "inline",
    margin: 0,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightRegular,
  },
  count: { marginLeft: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
});

interface TableFoldProps {
  readonly title: string;
  readonly count: number;
  /** Whether the user stands in it: then it unfolds. */
  readonly here: boolean;
  readonly children: ReactNode;
}

/** What is told of one table: unfolded, until it is folded. */
export function TableFold({ title, count, here, children }: TableFoldProps): ReactElement {
  const styles = useStyles();
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (here && fold.current) fold.current.open = true;
  }, [here]);
  return (
    <details ref={fold} open>
      <summary className={styles.summary}>
        <h3 className={styles.title}>{title}</h3>
        <span className={styles.count}>{count}</span>
      </summary>
      {children}
    </details>
  );
}
