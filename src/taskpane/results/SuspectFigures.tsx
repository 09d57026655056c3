import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { SuspectItem } from "../../actions/overview/overview";
import { HEARD } from "../heard";

const useStyles = makeStyles({
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: "tabular-nums",
  },
  printed: {
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "line-through",
    textDecorationColor: tokens.colorPaletteRedForeground1,
  },
  blank: { color: tokens.colorNeutralForeground3 },
  suggested: { fontWeight: tokens.fontWeightSemibold },
  heard: HEARD,
});

/** The figure that stands there, and the one that should. */
export function SuspectFigures({ item }: { readonly item: SuspectItem }): ReactElement {
  const styles = useStyles();
  const { printed, remedy, message } = item;
  const amount = remedy.kind === "unknown" ? undefined : remedy.amount;
  return (
    <p className={styles.figures}>
      <span className={styles.heard}>{message}</span>
      <span className={printed === "" ? styles.blank : styles.printed} aria-hidden>
        {printed === "" ? "空白" : printed}
      </span>
      <ArrowRight16Regular aria-hidden />
      <span className={amount === undefined ? styles.blank : styles.suggested} aria-hidden>
        {amount ?? "无法推算"}
      </span>
    </p>
  );
}
