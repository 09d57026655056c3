import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { ExplainedParagraph } from "../../actions/explanation/explanation";
import type { PaneCommands } from "../pane-commands";

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: "pre-wrap", fontSize: tokens.fontSizeBase200 },
  note: { color: tokens.colorNeutralForeground2 },
  doubt: { color: tokens.colorPaletteRedForeground1 },
  outdated: { color: tokens.colorPaletteDarkOrangeForeground1 },
  tools: { display: "flex", justifyContent: "flex-end", marginTop: tokens.spacingVerticalXXS },
});

interface ParagraphNotesProps {
  readonly paragraph: ExplainedParagraph;
  readonly commands: PaneCommands;
}

/** What is to be said below a paragraph: written by hand, doubtful, left to the author. */
export function ParagraphNotes({ paragraph, commands }: ParagraphNotesProps): ReactElement {
  const styles = useStyles();
  const { id, edited, doubts, notes = [] } = paragraph;
  return (
    <>
      {edited && (
        <p className={mergeClasses(styles.text, edited.outdated ? styles.outdated : styles.note)}>
          {edited.outdated ? "手工修改过；表中的数字在这之后变了，请再看一遍。" : "手工修改过。"}
        </p>
      )}
      {doubts.map((doubt) => (
        <p key={doubt} className={mergeClasses(styles.text, styles.doubt)}>
          用到了可能有误的数字：{doubt}
        </p>
      ))}
      {notes.map((note) => (
        <p key={note} className={mergeClasses(styles.text, styles.outdated)}>
          {note}
        </p>
      ))}
      {edited && (
        <div className={styles.tools}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndo16Regular />}
            onClick={() => void commands.editParagraph(id, undefined)}
          >
            恢复自动文字
          </Button>
        </div>
      )}
    </>
  );
}
