import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ExplainedText } from "../../actions/explanation/explanation";
import { DialogButton } from "../DialogButton";
import { Fold } from "../Fold";
import type { PaneCommands } from "../pane-commands";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, lineHeight: tokens.lineHeightBase400 },
  text: { color: tokens.colorNeutralForeground2 },
});

interface GapListProps {
  readonly explanation: ExplainedText;
  readonly commands: PaneCommands;
}

/** What is still to be filled in, and what was: each leads to its box. */
export function GapList({ explanation: { gaps, given }, commands }: GapListProps): ReactElement {
  const styles = useStyles();
  const fill = (name: string) => commands.open({ kind: "fill", name });
  return (
    <>
      {gaps.length > 0 && (
        <Fold summary={`还有 ${gaps.length} 项待填（只有编制人知道的内容和原因）`}>
          <DialogButton size="small" onClick={() => commands.open({ kind: "fill-at", index: 0 })}>
            逐项填写…
          </DialogButton>
          <ul className={styles.list}>
            {gaps.map(({ name, what }) => (
              <li key={name}>
                <Link as="button" onClick={() => fill(name)}>
                  {what}
                </Link>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {given.length > 0 && (
        <Fold summary={`已填写 ${given.length} 项`}>
          <ul className={styles.list}>
            {given.map(({ name, what, text }) => (
              <li key={name}>
                <Link as="button" onClick={() => fill(name)}>
                  {what}
                </Link>
                ：<span className={styles.text}>{text}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
