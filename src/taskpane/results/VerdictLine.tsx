import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  ErrorCircle20Filled,
  Info20Filled,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Verdict } from "../../actions/overview/overview";

const useStyles = makeStyles({
  verdict: { display: "flex", columnGap: tokens.spacingHorizontalS, margin: 0 },
  icon: { flexShrink: 0, display: "flex", height: tokens.lineHeightBase400, alignItems: "center" },
  sentence: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  stale: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  clean: { color: tokens.colorPaletteGreenForeground1 },
  partial: { color: tokens.colorBrandForeground1 },
  explained: { color: tokens.colorBrandForeground1 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

const ICONS: Readonly<Record<Verdict["kind"], ReactElement>> = {
  clean: <CheckmarkCircle20Filled />,
  partial: <Info20Filled />,
  explained: <Info20Filled />,
  wrong: <ErrorCircle20Filled />,
};

interface VerdictLineProps {
  readonly verdict: Verdict;
  /** Why this may not be true any more. */
  readonly stale: string | undefined;
}

/** What the report comes to; heard when it changes. */
export function VerdictLine({ verdict, stale }: VerdictLineProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="status">
      <p className={styles.verdict}>
        <span className={mergeClasses(styles.icon, styles[verdict.kind])} aria-hidden>
          {ICONS[verdict.kind]}
        </span>
        <span className={styles.sentence}>{verdict.sentence}</span>
      </p>
      {stale !== undefined && (
        <p className={styles.stale}>
          <Warning16Filled aria-hidden />
          {stale}
        </p>
      )}
    </div>
  );
}
