import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Explanation } from "../../actions/explanation/explanation";
import { finishedNarrative } from "../../actions/explanation/finished-narrative";
import { textOf } from "../../narrative/render-text";
import { Fold } from "../Fold";
import { downloadsWork, NO_DOWNLOAD } from "../host/downloads";
import { saveDocx } from "../host/save-docx";
import type { PaneCommands } from "../pane-commands";
import { CopyAllButton } from "./CopyAllButton";
import { PlainDocxButton } from "./PlainDocxButton";
import { SheetButtons } from "./SheetButtons";
import type { Told } from "./TextView";

const useStyles = makeStyles({
  others: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  told: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ExportStepProps extends Pick<Told, "onCopied"> {
  readonly explanation: Explanation;
  readonly commands: PaneCommands;
}

/** ③: where the text goes. Word is where it is finished, so that is the main way; the others are folded. */
export function ExportStep({ explanation, commands, onCopied }: ExportStepProps): ReactElement {
  const styles = useStyles();
  const narrative = finishedNarrative(explanation);
  const { gaps } = explanation;
  const copy = <CopyAllButton narrative={narrative} onCopied={onCopied} />;
  const canDownload = downloadsWork();
  return (
    <>
      {gaps.length > 0 && (
        <p className={styles.told}>还有 {gaps.length} 项待填，导出后在文中以〔待填：…〕标出。</p>
      )}
      {canDownload ? (
        <Button
          appearance="primary"
          icon={<ArrowDownload16Regular />}
          onClick={() => void saveDocx(textOf(explanation.title), narrative)}
        >
          下载 .docx
        </Button>
      ) : (
        copy
      )}
      <Fold summary="其他方式">
        <div className={styles.others}>
          {canDownload && copy}
          {canDownload && (
            <PlainDocxButton
              onClick={() => void saveDocx(textOf(explanation.title), narrative, { plain: true })}
            />
          )}
          <SheetButtons explanation={explanation} commands={commands} />
        </div>
        {!canDownload && <p className={styles.told}>{NO_DOWNLOAD}</p>}
      </Fold>
    </>
  );
}
