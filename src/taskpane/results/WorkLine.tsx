import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { HandledCount } from "../../actions/review-report/review-report";
import { DialogButton } from "../DialogButton";
import { FileButton } from "../FileButton";
import { openBook } from "../host/open-book";
import type { PaneCommands } from "../pane-commands";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  count: { flexGrow: 1, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

interface WorkLineProps {
  readonly handled: HandledCount;
  readonly commands: PaneCommands;
}

/** How far the work is, and the report on it. */
export function WorkLine({ handled: { handled, total }, commands }: WorkLineProps): ReactElement {
  const styles = useStyles();
  const takeFormer = async (file: File) => {
    const opened = await openBook(file);
    if (opened.kind === "refused") commands.say("error", opened.message);
    else await commands.takeFormer(opened.opened);
  };
  return (
    <div className={styles.line}>
      <span className={styles.count} role="status">
        {total > 0 && `已处理 ${handled}/${total}`}
      </span>
      <FileButton
        size="small"
        appearance="subtle"
        accept=".xlsx,.xlsm,.xls"
        label="上一版"
        title="打开同一套表的上一版：带入忽略的原因和处理记录，列出改了哪些数"
        onChosen={takeFormer}
      >
        带入上一版…
      </FileButton>
      <DialogButton size="small" onClick={() => commands.open({ kind: "review-report" })}>
        核对报告…
      </DialogButton>
    </div>
  );
}
