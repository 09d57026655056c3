import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  stage: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalS,
    maxWidth: "360px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalS}`,
    textAlign: "center",
  },
  icon: { display: "flex", color: tokens.colorNeutralForeground3, fontSize: "40px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: {
    width: "100%",
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase400,
  },
});

interface StageMessageProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly children?: ReactNode;
}

/** A stage that has no results to show: what it is, and what to do. */
export function StageMessage({ icon, title, children }: StageMessageProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.stage}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
