import { Link, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ExplainedText } from "../../actions/explanation/explanation";
import { gapGroups } from "../../actions/explanation/gap-groups";
import { DialogButton } from "../DialogButton";
import { Fold } from "../Fold";
import type { PaneCommands } from "../pane-commands";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  told: { flexGrow: 1 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, lineHeight: tokens.lineHeightBase400 },
  text: { color: tokens.colorNeutralForeground2 },
});

interface FillStepProps {
  readonly explanation: ExplainedText;
  readonly commands: PaneCommands;
}

/** ②: what is still to be filled in, by section, and what was: each leads to its box. */
export function FillStep({ explanation, commands }: FillStepProps): ReactElement {
  const styles = useStyles();
  const { gaps, given } = explanation;
  const fill = (name: string) => commands.open({ kind: "fill", name });
  const names = gaps.map(({ name }) => name);
  return (
    <>
      <div className={styles.head}>
        <span className={styles.told}>
          {gaps.length === 0 ? "全部填好了" : `还有 ${gaps.length} 项待填`}
          ，已填写 {given.length} 项
        </span>
        {gaps.length > 0 && (
          <DialogButton
            size="small"
            appearance="primary"
            onClick={() => commands.open({ kind: "fill-round", names, index: 0 })}
          >
            逐项填写…
          </DialogButton>
        )}
      </div>
      <ProgressBar
        aria-label="补充的进度"
        value={given.length}
        max={Math.max(1, given.length + gaps.length)}
      />
      {gapGroups(explanation).map(({ section, gaps: own }) => (
        <Fold key={section} summary={`${section}（${own.length} 项）`}>
          <ul className={styles.list}>
            {own.map(({ name, what }) => (
              <li key={name}>
                <Link as="button" onClick={() => fill(name)}>
                  {what}
                </Link>
              </li>
            ))}
          </ul>
        </Fold>
      ))}
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
