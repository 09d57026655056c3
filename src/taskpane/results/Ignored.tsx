import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { DialogButton } from "../DialogButton";
import type { IgnoredItem } from "../../actions/overview/overview";
import { Fold } from "../Fold";
import type { PaneCommands } from "../pane-commands";
import { useListStyles } from "./list-styles";

const useStyles = makeStyles({
  reason: { color: tokens.colorNeutralForeground2 },
  row: { display: "flex", columnGap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0, minWidth: 0, alignSelf: "flex-start" },
});

interface IgnoredProps {
  readonly items: readonly IgnoredItem[];
  readonly open: boolean;
  readonly commands: PaneCommands;
}

/** What was explained, with the reasons; they make the review note. */
export function Ignored({ items, open, commands }: IgnoredProps): ReactElement | null {
  const styles = useStyles();
  const { list } = useListStyles();
  if (items.length === 0) return null;
  return (
    <Fold summary={`已忽略 ${items.length} 处`} open={open}>
      <ul className={list}>
        {items.map(({ key, message, reason, date }, index) => (
          <li key={`${key} ${index}`} className={styles.row}>
            <div className={styles.text}>
              {message}
              <div className={styles.reason}>
                原因：{reason}（{date}）
              </div>
            </div>
            <Button
              className={styles.button}
              size="small"
              aria-label={`恢复提示：${message}`}
              onClick={() => void commands.reopen(key)}
            >
              恢复
            </Button>
          </li>
        ))}
      </ul>
      <DialogButton size="small" onClick={() => commands.open({ kind: "review-note" })}>
        导出审核说明…
      </DialogButton>
    </Fold>
  );
}
