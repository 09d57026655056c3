import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { NumberSymbol16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Explanation } from "../../actions/explanation/explanation";
import { DialogButton } from "../DialogButton";
import type { PaneCommands } from "../pane-commands";
import { BookLines } from "./BookLines";
import { LastTextButton } from "./LastTextButton";
import { PackPicker } from "./PackPicker";

const useStyles = makeStyles({
  guessed: { color: tokens.colorNeutralForeground3 },
  numbers: { alignSelf: "flex-start" },
});

interface BooksStepProps {
  readonly explanation: Explanation;
  readonly commands: PaneCommands;
}

/** ①: what the text is made from. */
export function BooksStep({ explanation, commands }: BooksStepProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <BookLines open={explanation} commands={commands} />
      <LastTextButton size="small" commands={commands}>
        以上年说明为底稿…
      </LastTextButton>
      <PackPicker {...explanation} commands={commands} />
      {explanation.packGuessed !== undefined && (
        <Caption1 className={styles.guessed}>{explanation.packGuessed}</Caption1>
      )}
      <DialogButton
        className={styles.numbers}
        size="small"
        icon={<NumberSymbol16Regular />}
        onClick={() => commands.open({ kind: "numbers" })}
      >
        数字写法…
      </DialogButton>
    </>
  );
}
