import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ExplanationStage } from "../../actions/explanation/explanation";
import type { PaneCommands } from "../pane-commands";
import { LastTextButton } from "./LastTextButton";
import { BookLines } from "./BookLines";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  why: { whiteSpace: "pre-wrap" },
});

type NotRolledProps = Omit<Extract<ExplanationStage, { kind: "not-rolled" }>, "kind"> & {
  readonly commands: PaneCommands;
};

/** Last year's text is open; what is wanted before it can be rolled. */
export function NotRolled({ name, why, lastYear, commands }: NotRolledProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <p className={styles.why} role="alert">{`已打开“${name}”。${why}`}</p>
      <BookLines open={lastYear === undefined ? {} : { lastYear }} commands={commands} />
      <div className={styles.tools}>
        <LastTextButton commands={commands}>换一份上年说明…</LastTextButton>
        <Button onClick={() => void commands.leaveLastText()}>改用文本模板</Button>
      </div>
    </>
  );
}
