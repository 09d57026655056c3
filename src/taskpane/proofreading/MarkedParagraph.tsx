import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TextFindingItem } from "../../actions/proofread-text-view";

const useStyles = makeStyles({
  paragraph: { margin: `0 0 ${tokens.spacingVerticalXS} 0`, whiteSpace: "pre-wrap" },
  mark: { textDecorationLine: "underline", textDecorationStyle: "wavy", color: "inherit" },
  error: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    textDecorationColor: tokens.colorPaletteRedBorderActive,
  },
  hint: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    textDecorationColor: tokens.colorPaletteYellowBorderActive,
  },
  here: { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
});

interface MarkedParagraphProps {
  readonly text: string;
  readonly findings: readonly TextFindingItem[];
  readonly current: string | undefined;
}

/** A paragraph as it stands, its wrong words marked. */
export function MarkedParagraph({ text, findings, current }: MarkedParagraphProps): ReactElement {
  const styles = useStyles();
  const pieces: (string | ReactElement)[] = [];
  let at = 0;
  for (const { key, span, severity } of findings) {
    // Of two findings at one place the first marks it; both are told below.
    if (span.start < at || span.end <= span.start) continue;
    pieces.push(text.slice(at, span.start));
    pieces.push(
      <mark
        key={key}
        className={mergeClasses(styles.mark, styles[severity], key === current && styles.here)}
      >
        {text.slice(span.start, span.end)}
      </mark>,
    );
    at = span.end;
  }
  return (
    <p className={styles.paragraph}>
      {pieces}
      {text.slice(at)}
    </p>
  );
}
