import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissCircle16Filled, Info16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { FindingItem } from "../../actions/overview/overview";
import type { PaneCommands } from "../pane-commands";
import { CauseChange } from "./CauseChange";
import { FindingText } from "./FindingText";
import { IgnoreButton } from "./IgnoreButton";
import { useListStyles } from "./list-styles";
import { Stand } from "./Stand";

const useStyles = makeStyles({
  row: { display: "flex", columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, display: "flex", alignItems: "center", height: tokens.lineHeightBase300 },
  error: { color: tokens.colorPaletteRedForeground1 },
  soft: { color: tokens.colorNeutralForeground3 },
  text: { flexGrow: 1, minWidth: 0 },
});

interface FindingRowProps {
  readonly item: FindingItem;
  readonly here: boolean;
  readonly commands: PaneCommands;
}

/** One finding of a list. */
export function FindingRow({ item, here, commands }: FindingRowProps): ReactElement {
  const styles = useStyles();
  const { card } = useListStyles();
  const isError = item.severity === "error";
  return (
    <Stand here={here} className={mergeClasses(card, styles.row)}>
      <span
        className={mergeClasses(styles.icon, isError ? styles.error : styles.soft)}
        role="img"
        aria-label={isError ? "错误" : "提示"}
      >
        {isError ? <DismissCircle16Filled /> : <Info16Regular />}
      </span>
      <div className={styles.text}>
        <FindingText
          item={item}
          onGo={(cell) => void commands.goTo(cell, item.key)}
          action={
            <IgnoreButton
              what={item.relation?.text ?? item.message}
              onClick={() => commands.open({ kind: "ignore", findings: [item] })}
            />
          }
        />
        {item.cause && <CauseChange cause={item.cause} commands={commands} />}
      </div>
    </Stand>
  );
}
