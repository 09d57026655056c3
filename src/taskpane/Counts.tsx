import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  DismissCircle16Filled,
  QuestionCircle16Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Counts as CountsOf } from "../checking/outcome";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(4, 1fr)",
    margin: 0,
    columnGap: tokens.spacingHorizontalXS,
  },
  count: { display: "flex", flexDirection: "column-reverse", alignItems: "center", minWidth: 0 },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  label: {
    display: "flex",
    alignItems: "center",
    columnGap: "3px",
    fontSize: tokens.fontSizeBase200,
    height: "20px",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  icon: { display: "flex", width: "16px", justifyContent: "center" },
  held: { color: tokens.colorPaletteGreenForeground1 },
  broken: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface CountsProps {
  /** Absent before the first check. */
  readonly counts?: CountsOf;
}

/** How many relations came to which outcome. */
export function CountsLine({ counts }: CountsProps): ReactElement {
  const styles = useStyles();
  const kinds = [
    { kind: "held", label: "成立", icon: <CheckmarkCircle16Regular />, tone: styles.held },
    { kind: "rounding", label: "尾差", icon: "≈", tone: undefined },
    { kind: "broken", label: "不成立", icon: <DismissCircle16Filled />, tone: styles.broken },
    { kind: "notCheckable", label: "无法核对", icon: <QuestionCircle16Regular />, tone: undefined },
  ] as const;
  return (
    <dl className={styles.counts} aria-label="勾稽关系的核对结果">
      {kinds.map(({ kind, label, icon, tone }) => (
        <div key={kind} className={styles.count}>
          <dt className={mergeClasses(styles.label, counts?.[kind] ? tone : undefined)}>
            <span className={styles.icon} aria-hidden>
              {icon}
            </span>
            {label}
          </dt>
          <dd className={mergeClasses(styles.number, counts?.[kind] ? tone : styles.quiet)}>
            {counts ? counts[kind] : "–"}
          </dd>
        </div>
      ))}
    </dl>
  );
}
