import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { HandledCount } from "../../actions/review-report/review-report";
import { DialogButton } from "../DialogButton";
import type { PaneCommands } from "../pane-commands";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

interface WorkLineProps {
  readonly handled: HandledCount;
  readonly commands: PaneCommands;
}

/** How far the work is, and the report on it. */
export function WorkLine({ handled: { handled, total }, commands }: WorkLineProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.count} role="status">
        {total > 0 && `已处理 ${handled}/${total}`}
      </span>
      <DialogButton size="small" onClick={() => commands.open({ kind: "review-report" })}>
        核对报告…
      </DialogButton>
    </div>
  );
}
