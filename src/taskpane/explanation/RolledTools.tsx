import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular, ArrowUndo16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { RolledExplanation } from "../../actions/explanation/explanation";
import { finishedNarrative } from "../../actions/explanation/finished-narrative";
import { downloadsWork, NO_DOWNLOAD } from "../host/downloads";
import { saveRolled } from "../host/save-rolled";
import type { PaneCommands } from "../pane-commands";
import { CopyButton } from "./CopyButton";
import { LastTextButton } from "./LastTextButton";
import { BookButtons } from "./BookButtons";

const useStyles = makeStyles({
  tools: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  tool: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
});

interface RolledToolsProps {
  readonly explanation: RolledExplanation;
  readonly commands: PaneCommands;
  readonly onTold: (text: string) => void;
  readonly onCopied: (copied: boolean, text: string) => void;
}

/** What can be done with last year's text as it reads this year. */
export function RolledTools(props: RolledToolsProps): ReactElement {
  const styles = useStyles();
  const { explanation, commands, onTold, onCopied } = props;
  const save = async () => {
    if (downloadsWork()) onTold(await saveRolled(explanation));
    else onTold(`${NO_DOWNLOAD}请用“复制全文”粘贴到 Word；要带修订的文档，请用命令行 roll。`);
  };
  return (
    <div className={styles.tools}>
      <LastTextButton className={styles.tool} commands={commands} onTold={onTold}>
        换一份上年说明…
      </LastTextButton>
      <Button
        className={styles.tool}
        icon={<ArrowUndo16Regular />}
        onClick={() => void commands.leaveLastText()}
      >
        改用文本模板
      </Button>
      <BookButtons open={explanation} commands={commands} onTold={onTold} />
      <CopyButton
        narrative={finishedNarrative(explanation)}
        label="复制全文"
        shown="复制全文"
        onCopied={onCopied}
      />
      <Button className={styles.tool} icon={<ArrowDownload16Regular />} onClick={() => void save()}>
        下载 .docx
      </Button>
    </div>
  );
}
