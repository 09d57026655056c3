import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  picture: { display: "block", width: "72px", flexShrink: 0 },
  /** Lines and marks take the theme's colours: the pictures are seen in the dark as well. */
  paper: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStrokeAccessible },
  line: { stroke: tokens.colorNeutralStrokeAccessible, fill: "none" },
  wrong: { fill: tokens.colorPaletteRedBackground2, stroke: tokens.colorPaletteRedBorderActive },
  done: { stroke: tokens.colorPaletteGreenForeground1, fill: "none", strokeWidth: 3 },
  main: { fill: tokens.colorBrandBackground },
});

/** A picture of a step: drawn, and told in words beside it. */
function Picture({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <svg className={styles.picture} viewBox="0 0 72 56" aria-hidden>
      {children}
    </svg>
  );
}

/** A table, empty. */
function Grid(): ReactElement {
  const styles = useStyles();
  return (
    <>
      <rect className={styles.paper} x="10" y="8" width="52" height="40" rx="3" />
      <path className={styles.line} d="M10 18H62M10 28H62M10 38H62M27 10V48M45 10V48" />
    </>
  );
}

/** Nine tables, and the button beside them. */
export function TablesPicture(): ReactElement {
  const styles = useStyles();
  return (
    <Picture>
      <Grid />
      <rect className={styles.main} x="36" y="34" width="30" height="16" rx="4" />
      <path d="M44 42l5 5 9-9" fill="none" stroke="#ffffff" strokeWidth="2.5" />
    </Picture>
  );
}

/** A cell is marked, and what it should be stands beside it. */
export function MarkedPicture(): ReactElement {
  const styles = useStyles();
  return (
    <Picture>
      <Grid />
      <rect className={styles.wrong} x="27" y="28" width="18" height="10" />
      <path className={styles.done} d="M49 33l4 4 8-9" />
    </Picture>
  );
}

/** A text with a number in it, signed. */
export function PaperPicture(): ReactElement {
  const styles = useStyles();
  return (
    <Picture>
      <rect className={styles.paper} x="18" y="4" width="36" height="48" rx="3" />
      <path className={styles.line} d="M24 14H48M24 21H48M24 28H40M24 35H48" />
      <path className={styles.done} d="M38 46q4-6 7-1t6-3" />
    </Picture>
  );
}
