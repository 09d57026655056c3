import { makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import type { ExplainedText } from "../../actions/explanation/explanation";
import { textOf } from "../../narrative/render-text";
import type { PaneCommands } from "../pane-commands";
import type { CopyOutcome } from "./CopyButton";
import { ExplanationSteps } from "./ExplanationSteps";
import { SectionView } from "./SectionView";

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
  },
  told: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  full: { width: "100%" },
});

/** How the last step says what came of copying; with the text where it has to be done by hand. */
export interface Told {
  readonly onCopied: (outcome: CopyOutcome) => void;
}

interface TextViewProps {
  readonly explanation: ExplainedText;
  readonly commands: PaneCommands;
  /** What the first step and the last show: what the text is made from, and where it goes. */
  readonly books: () => ReactElement;
  readonly exports: (told: Told) => ReactElement;
  /** What is to be said of the text as a whole. */
  readonly children?: ReactNode;
}

const DENIED = "Excel 不允许直接复制，请在下面的框内全选后按 Ctrl+C。";

/** A text with its three steps and its sections. */
export function TextView(props: TextViewProps): ReactElement {
  const styles = useStyles();
  const { explanation, commands, books, exports, children } = props;
  const [byHand, setByHand] = useState<string>();
  const told = ({ copied, what, text }: CopyOutcome) => {
    if (copied) commands.say("success", `已复制${what}，可以粘贴到 Word。`);
    else commands.say("warning", DENIED);
    setByHand(copied ? undefined : text);
  };
  return (
    <>
      <ExplanationSteps
        explanation={explanation}
        commands={commands}
        books={books}
        exports={() => exports({ onCopied: told })}
      />
      {byHand !== undefined && (
        <Textarea className={styles.full} aria-label="说明全文" value={byHand} readOnly rows={6} />
      )}
      {children}
      {explanation.placelessEdits > 0 && (
        <p className={styles.told}>
          另有 {explanation.placelessEdits}{" "}
          段手工写的文字，在这个模板里没有对应的段落，仍存在工作簿里。
        </p>
      )}
      <h2 className={styles.title}>{textOf(explanation.title)}</h2>
      {explanation.sections.map((section) => (
        <SectionView key={section.id} {...{ explanation, section, commands }} onCopied={told} />
      ))}
    </>
  );
}
