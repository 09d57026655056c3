import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular, Edit16Regular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { ExplainedParagraph } from "../../actions/explanation/explanation";
import { textOf } from "../../narrative/render-text";
import type { PaneCommands } from "../pane-commands";
import { ChartPicture } from "./ChartPicture";
import { ParagraphText } from "./ParagraphText";

const useStyles = makeStyles({
  paragraph: { position: "relative", margin: `0 0 ${tokens.spacingVerticalS} 0` },
  text: { margin: 0, whiteSpace: "pre-wrap" },
  body: { textIndent: "2em" },
  heading: { fontWeight: tokens.fontWeightSemibold },
  caption: { textAlign: "center", fontSize: tokens.fontSizeBase200 },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  doubt: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
  outdated: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteDarkOrangeForeground1 },
  tools: { display: "flex", justifyContent: "flex-end", marginTop: tokens.spacingVerticalXXS },
  edit: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}`, textIndent: 0, height: "1.2em" },
  full: { width: "100%" },
});

interface ParagraphViewProps {
  readonly paragraph: ExplainedParagraph;
  readonly commands: PaneCommands;
}

/** A paragraph: live, or as the author wrote it; with what is doubtful about its numbers. */
export function ParagraphView({ paragraph, commands }: ParagraphViewProps): ReactElement {
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  const { id, style, segments, chart, edited, doubts } = paragraph;
  const isHeading = style === "heading";
  if (editing)
    return <ParagraphEditor {...{ paragraph, commands, onClose: () => setEditing(false) }} />;
  return (
    <div className={styles.paragraph}>
      {chart && <ChartPicture chart={chart} caption={textOf(segments)} />}
      <p className={`${styles.text} ${styles[style]}`}>
        {edited ? (
          edited.text
        ) : (
          <ParagraphText
            segments={segments}
            onGoTo={(cell) => void commands.goTo(cell)}
            onFill={(name) => commands.open({ kind: "fill", name })}
          />
        )}
        {!isHeading && (
          <Button
            className={styles.edit}
            size="small"
            appearance="transparent"
            icon={<Edit16Regular />}
            aria-label={`修改这一段：${textOf(segments).slice(0, 12)}`}
            onClick={() => setEditing(true)}
          />
        )}
      </p>
      {edited && (
        <p className={`${styles.text} ${edited.outdated ? styles.outdated : styles.note}`}>
          {edited.outdated ? "手工修改过；表中的数字在这之后变了，请再看一遍。" : "手工修改过。"}
        </p>
      )}
      {doubts.map((doubt) => (
        <p key={doubt} className={`${styles.text} ${styles.doubt}`}>
          用到了可能有误的数字：{doubt}
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
    </div>
  );
}

interface ParagraphEditorProps extends ParagraphViewProps {
  readonly onClose: () => void;
}

function ParagraphEditor({ paragraph, commands, onClose }: ParagraphEditorProps): ReactElement {
  const styles = useStyles();
  const { id, segments, edited } = paragraph;
  const [text, setText] = useState(edited?.text ?? textOf(segments));
  const keep = () => {
    void commands.editParagraph(id, text);
    onClose();
  };
  return (
    <div className={styles.paragraph}>
      <Textarea
        className={styles.full}
        aria-label="段落文字"
        rows={6}
        value={text}
        onChange={(_event, { value }) => setText(value)}
      />
      <div className={styles.tools}>
        <Button size="small" onClick={onClose}>
          取消
        </Button>
        <Button size="small" appearance="primary" onClick={keep}>
          保存这一段
        </Button>
      </div>
    </div>
  );
}
