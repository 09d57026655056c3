import { Button, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { ExplainedParagraph } from "../../actions/explanation/explanation";
import { textOf } from "../../narrative/render-text";
import { useDraft } from "../drafts";
import type { PaneCommands } from "../pane-commands";
import { ChartPicture } from "./ChartPicture";
import { ParagraphNotes } from "./ParagraphNotes";
import { ParagraphText } from "./ParagraphText";

const useStyles = makeStyles({
  paragraph: { position: "relative", margin: `0 0 ${tokens.spacingVerticalS} 0` },
  text: { margin: 0, whiteSpace: "pre-wrap" },
  body: { textIndent: "2em" },
  heading: { fontWeight: tokens.fontWeightSemibold },
  caption: { textAlign: "center", fontSize: tokens.fontSizeBase200 },
  new: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}` },
  removed: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  origin: {
    display: "inline-block",
    marginRight: tokens.spacingHorizontalXS,
    textIndent: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForeground1,
  },
  tools: { display: "flex", justifyContent: "flex-end", marginTop: tokens.spacingVerticalXXS },
  edit: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}`, textIndent: 0, height: "1.2em" },
  full: { width: "100%" },
});

/** What a paragraph of a rolled text is to last year's. */
const ORIGINS = { new: "【新写】", removed: "【删去】" } as const;

interface ParagraphViewProps {
  readonly paragraph: ExplainedParagraph;
  readonly commands: PaneCommands;
}

/** A paragraph: live, or as the author wrote it; with what is doubtful about its numbers. */
export function ParagraphView({ paragraph, commands }: ParagraphViewProps): ReactElement {
  const styles = useStyles();
  const { id, style, segments, chart, edited, origin } = paragraph;
  const isFixed = style === "heading" || origin === "removed";
  const [draft, note] = useDraft(`段落 ${id}`);
  if (draft !== undefined)
    return <ParagraphEditor {...{ paragraph, commands, draft }} onNote={note} />;
  return (
    <div className={styles.paragraph}>
      {chart && <ChartPicture chart={chart} caption={textOf(segments)} />}
      <p
        className={mergeClasses(
          styles.text,
          styles[style],
          origin === "new" && styles.new,
          origin === "removed" && styles.removed,
        )}
      >
        {origin && <span className={styles.origin}>{ORIGINS[origin]}</span>}
        {edited ? (
          edited.text
        ) : (
          <ParagraphText
            segments={segments}
            onGoTo={(cell) => void commands.goTo(cell)}
            onFill={(name) => commands.open({ kind: "fill", name })}
          />
        )}
        {!isFixed && (
          <Button
            className={styles.edit}
            size="small"
            appearance="transparent"
            icon={<Edit16Regular />}
            aria-label={`修改这一段：${textOf(segments).slice(0, 12)}`}
            onClick={() => note(edited?.text ?? textOf(segments))}
          />
        )}
      </p>
      <ParagraphNotes paragraph={paragraph} commands={commands} />
    </div>
  );
}

interface ParagraphEditorProps extends ParagraphViewProps {
  /** What stands in the box: kept while other tabs are looked at. */
  readonly draft: string;
  readonly onNote: (draft: string | undefined) => void;
}

function ParagraphEditor(props: ParagraphEditorProps): ReactElement {
  const { paragraph, commands, draft, onNote } = props;
  const styles = useStyles();
  const keep = () => {
    void commands.editParagraph(paragraph.id, draft);
    onNote(undefined);
  };
  return (
    <div className={styles.paragraph}>
      <Textarea
        className={styles.full}
        aria-label="段落文字"
        rows={6}
        value={draft}
        onChange={(_event, { value }) => onNote(value)}
      />
      <div className={styles.tools}>
        <Button size="small" onClick={() => onNote(undefined)}>
          取消
        </Button>
        <Button size="small" appearance="primary" onClick={keep}>
          保存这一段
        </Button>
      </div>
    </div>
  );
}
