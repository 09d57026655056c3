import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { DocumentSearch20Regular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { ProofreadStage } from "../../actions/proofread-text-view";
import { FileButton } from "../FileButton";
import { openText, pastedText } from "../host/open-text";
import { useDraft } from "../drafts";
import type { PaneCommands } from "../pane-commands";
import { ProofreadText } from "./ProofreadText";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  paste: { width: "100%", margin: `${tokens.spacingVerticalS} 0` },
  told: { margin: 0, color: tokens.colorNeutralForeground2 },
  trouble: { color: tokens.colorPaletteRedForeground1 },
});

interface ProofreadingViewProps {
  readonly stage: ProofreadStage | undefined;
  readonly commands: PaneCommands;
}

/** A finished text beside the tables: opened or pasted, and what is wrong with it. */
export function ProofreadingView({ stage, commands }: ProofreadingViewProps): ReactElement {
  const styles = useStyles();
  const [pasted = "", setPasted] = useDraft("校对");
  const [trouble, setTrouble] = useState<string>();
  const open = async (file: File) => {
    const opened = await openText(file);
    setTrouble(opened.kind === "refused" ? opened.message : undefined);
    if (opened.kind === "opened") await commands.proofread(file.name, opened.text);
  };
  const paste = async () => commands.proofread("粘贴的文字", await pastedText(pasted));
  const why = trouble ?? (stage?.kind === "not-done" ? stage.why : undefined);
  return (
    <>
      <div className={styles.tools}>
        <FileButton
          size="small"
          accept=".docx,.txt"
          label="决算情况说明"
          icon={<DocumentSearch20Regular />}
          onChosen={open}
        >
          {stage ? "校对另一份" : "打开说明（.docx、.txt）"}
        </FileButton>
      </div>
      {!stage && (
        <>
          <Textarea
            className={styles.paste}
            aria-label="要校对的文字"
            placeholder="或把写好的说明粘贴到这里"
            rows={8}
            value={pasted}
            onChange={(_event, { value }) => setPasted(value)}
          />
          <Button appearance="primary" disabled={pasted.trim() === ""} onClick={() => void paste()}>
            校对
          </Button>
          <p className={styles.told}>逐个数字与表核对；文字留在本机，不会发送到任何地方。</p>
        </>
      )}
      {why !== undefined && (
        <p className={styles.trouble} role="alert">
          {why}
        </p>
      )}
      {stage?.kind === "proofread" && <ProofreadText view={stage.view} commands={commands} />}
    </>
  );
}
