import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Segment } from "../../narrative/paragraph";
import type { CellPlace } from "../../sheets/sheet";
import { NumberLink } from "./NumberLink";

const useStyles = makeStyles({
  gap: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    font: "inherit",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  look: { color: "inherit", backgroundColor: tokens.colorPaletteYellowBackground2 },
  /** What was filled in is text like any other; that it can be changed shows below it. */
  reason: {
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    textAlign: "left",
    color: "inherit",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorNeutralForeground3,
    textUnderlineOffset: "3px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

interface ParagraphTextProps {
  readonly segments: readonly Segment[];
  readonly onGoTo: (cell: CellPlace) => void;
  readonly onFill: (name: string) => void;
}

/** A paragraph with its numbers and gaps at work. */
export function ParagraphText({ segments, onGoTo, onFill }: ParagraphTextProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      {segments.map((segment, index) => {
        switch (segment.kind) {
          case "words":
            return segment.why === undefined ? (
              segment.text
            ) : (
              <mark key={index} className={styles.look} title={segment.why}>
                {segment.text}
              </mark>
            );
          case "number":
            return <NumberLink key={index} segment={segment} onGoTo={onGoTo} />;
          case "reason":
            return (
              <button
                key={index}
                type="button"
                className={styles.reason}
                aria-label={`改原因：${segment.text}`}
                onClick={() => onFill(segment.name)}
              >
                {segment.text}
              </button>
            );
          case "gap":
            return (
              <button
                key={index}
                type="button"
                className={styles.gap}
                onClick={() => onFill(segment.name)}
              >
                {segment.text}
              </button>
            );
        }
      })}
    </>
  );
}
