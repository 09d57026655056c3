import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { RolledExplanation } from "../../actions/explanation/explanation";
import { finishedNarrative } from "../../actions/explanation/finished-narrative";
import { Fold } from "../Fold";
import { downloadsWork, NO_DOWNLOAD } from "../host/downloads";
import { saveRolled } from "../host/save-rolled";
import type { PaneCommands } from "../pane-commands";
import { CopyAllButton } from "./CopyAllButton";
import { PlainDocxButton } from "./PlainDocxButton";
import { SheetButtons } from "./SheetButtons";
import type { Told } from "./TextView";

const useStyles = makeStyles({
  others: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface RolledExportStepProps extends Told {
  readonly explanation: RolledExplanation;
  readonly commands: PaneCommands;
}

/** ③, of last year's text: its own document with this year's words as tracked changes. */
export function RolledExportStep(props: RolledExportStepProps): ReactElement {
  const styles = useStyles();
  const { explanation, commands, onCopied } = props;
  const narrative = finishedNarrative(explanation);
  const copy = <CopyAllButton narrative={narrative} onCopied={onCopied} />;
  const sheets = <SheetButtons explanation={explanation} commands={commands} />;
  if (!downloadsWork())
    return (
      <>
        {copy}
        {sheets}
        {NO_DOWNLOAD}要带修订的文档，请用命令行 roll。
      </>
    );
  const save = async (plain: boolean) =>
    commands.say("success", await saveRolled(explanation, { plain }));
  return (
    <>
      <Button
        appearance="primary"
        icon={<ArrowDownload16Regular />}
        onClick={() => void save(false)}
      >
        下载 .docx
      </Button>
      <Fold summary="其他方式">
        <div className={styles.others}>
          {copy}
          <PlainDocxButton onClick={() => void save(true)} />
          {sheets}
        </div>
      </Fold>
    </>
  );
}
