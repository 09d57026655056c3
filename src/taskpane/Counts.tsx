import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  DismissCircle16Filled,
  QuestionCircle16Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { ResultKind } from "../actions/overview/filter-overview";
import type { Counts as CountsOf } from "../checking/outcome";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(4, 1fr)",
    margin: 0,
    columnGap: tokens.spacingHorizontalXS,
  },
  count: {
    position: "relative",
    display: "flex",
    flexDirection: "column-reverse",
    alignItems: "center",
    minWidth: 0,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    // There the number stands on a strip of its own, which would lie over the border.
    "@media (forced-colors: active)": { paddingTop: tokens.spacingVerticalXS },
  },
  pressed: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  button: {
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    /** The caption as well is there to be clicked. */
    "::after": { content: '""', position: "absolute", inset: 0 },
    ":hover::after": { backgroundColor: tokens.colorSubtleBackgroundLightAlphaHover },
    ":focus-visible": { outline: "none" },
    ":focus-visible::after": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
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
  /** What is shown alone, if one of the four. */
  readonly chosen?: ResultKind;
  /** Shows one of the four alone; the one that is shown, no more. */
  readonly onChoose: (kind: ResultKind) => void;
}

/** How many relations came to which outcome; each shows its own. */
export function CountsLine({ counts, chosen, onChoose }: CountsProps): ReactElement {
  const styles = useStyles();
  const kinds = [
    { kind: "held", shows: "held", label: "成立", icon: <CheckmarkCircle16Regular /> },
    { kind: "rounding", shows: "rounding", label: "尾差", icon: "≈" },
    { kind: "broken", shows: "error", label: "不成立", icon: <DismissCircle16Filled /> },
    {
      kind: "notCheckable",
      shows: "notCheckable",
      label: "无法核对",
      icon: <QuestionCircle16Regular />,
    },
  ] as const;
  const tones = {
    held: styles.held,
    rounding: undefined,
    broken: styles.broken,
    notCheckable: undefined,
  };
  return (
    <dl className={styles.counts} aria-label="勾稽关系的核对结果">
      {kinds.map(({ kind, shows, label, icon }) => (
        <div key={kind} className={mergeClasses(styles.count, chosen === shows && styles.pressed)}>
          <dt className={mergeClasses(styles.label, counts?.[kind] ? tones[kind] : undefined)}>
            <span className={styles.icon} aria-hidden>
              {icon}
            </span>
            {label}
          </dt>
          <dd className={mergeClasses(styles.number, counts?.[kind] ? tones[kind] : styles.quiet)}>
            {counts ? (
              <button
                type="button"
                className={styles.button}
                aria-label={`${counts[kind]} 条${label}，只看这些`}
                aria-pressed={chosen === shows}
                onClick={() => onChoose(chosen === shows ? "all" : shows)}
              >
                {counts[kind]}
              </button>
            ) : (
              "–"
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
