import { makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { DocumentText48Regular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { Explanation, ExplanationStage } from "../../actions/explanation/explanation";
import { textOf } from "../../narrative/render-text";
import type { PaneCommands } from "../pane-commands";
import { StageMessage } from "../stages/StageMessage";
import { ExplanationTools, PackPicker } from "./ExplanationTools";
import { GapList } from "./GapList";
import { PackMistakes } from "./PackMistakes";
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

interface ExplanationViewProps {
  readonly stage: ExplanationStage | undefined;
  readonly commands: PaneCommands;
}

/** The explanation, live from the cells; or why there is none. */
export function ExplanationView({ stage, commands }: ExplanationViewProps): ReactElement {
  switch (stage?.kind) {
    case undefined:
      return (
        <StageMessage icon={<DocumentText48Regular />} title="正在由表中的数字写说明">
          没有认出决算公开表时写不出说明，请先核对。
        </StageMessage>
      );
    case "unexplained":
      return (
        <StageMessage icon={<DocumentText48Regular />} title="写不出说明">
          {stage.why}
        </StageMessage>
      );
    case "wrong-pack":
      return (
        <>
          <PackPicker {...stage} commands={commands} />
          <PackMistakes mistakes={stage.mistakes} />
        </>
      );
    case "explained":
      return <Explained explanation={stage.explanation} commands={commands} />;
  }
}

interface ExplainedProps {
  readonly explanation: Explanation;
  readonly commands: PaneCommands;
}

const COPIED = "已复制，可以粘贴到 Word。";
const DENIED = "Excel 不允许直接复制，请在下面的框内全选后按 Ctrl+C。";

function Explained({ explanation, commands }: ExplainedProps): ReactElement {
  const styles = useStyles();
  const [told, setTold] = useState("");
  const [byHand, setByHand] = useState<string>();
  const copied = (done: boolean, text: string) => {
    setTold(done ? COPIED : DENIED);
    setByHand(done ? undefined : text);
  };
  return (
    <>
      <ExplanationTools {...{ explanation, commands }} onTold={setTold} onCopied={copied} />
      <p className={styles.told} role="status">
        {told}
      </p>
      {byHand !== undefined && (
        <Textarea className={styles.full} aria-label="说明全文" value={byHand} readOnly rows={6} />
      )}
      <GapList explanation={explanation} commands={commands} />
      {explanation.placelessEdits > 0 && (
        <p className={styles.told}>
          另有 {explanation.placelessEdits}{" "}
          段手工写的文字，在这个模板里没有对应的段落，仍存在工作簿里。
        </p>
      )}
      <h2 className={styles.title}>{textOf(explanation.title)}</h2>
      {explanation.sections.map((section) => (
        <SectionView key={section.id} {...{ explanation, section, commands }} onCopied={copied} />
      ))}
    </>
  );
}
