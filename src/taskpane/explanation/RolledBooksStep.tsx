import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { RolledExplanation } from "../../actions/explanation/explanation";
import type { PaneCommands } from "../pane-commands";
import { BookLines } from "./BookLines";
import { LastTextButton } from "./LastTextButton";

const useStyles = makeStyles({
  texts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface RolledBooksStepProps {
  readonly explanation: RolledExplanation;
  readonly commands: PaneCommands;
}

/** ①, of last year's text: what it is rolled with. */
export function RolledBooksStep(props: RolledBooksStepProps): ReactElement {
  const styles = useStyles();
  const { explanation, commands } = props;
  return (
    <>
      <BookLines open={explanation} ofLastText commands={commands} />
      <div className={styles.texts}>
        <LastTextButton size="small" commands={commands}>
          换一份上年说明…
        </LastTextButton>
        <Button
          size="small"
          icon={<ArrowUndo16Regular />}
          onClick={() => void commands.leaveLastText()}
        >
          改用文本模板
        </Button>
      </div>
    </>
  );
}
