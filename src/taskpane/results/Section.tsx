import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "24px",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { marginLeft: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
});

interface SectionProps {
  readonly title: string;
  /** Absent where there is nothing, and why is told. */
  readonly count?: number;
  /** What can be done with all of it. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the report under its heading. */
export function ResultsSection({ title, count, action, children }: SectionProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
          <span className={styles.count}>{count}</span>
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
