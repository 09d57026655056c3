import { Button, Caption1, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import { VOCABULARY } from "../../narrative/facts/vocabulary";
import { readPack } from "../../narrative/template/read-pack";
import { decodedText } from "../../workbook/package/xml-text";
import { downloadsWork, NO_DOWNLOAD } from "../host/downloads";
import { saveFile } from "../host/save-file";
import { FileButton } from "../FileButton";
import { PackMistakes } from "../explanation/PackMistakes";
import { useUnsaved } from "./unsaved";
import { PackEditor } from "./PackEditor";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";

const useStyles = makeStyles({
  file: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  preview: {
    maxHeight: "16em",
    margin: 0,
    padding: tokens.spacingHorizontalS,
    overflowY: "auto",
    whiteSpace: "pre-wrap",
    fontFamily: "inherit",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface PackDialogProps extends DialogFrameState {
  readonly text: string;
  /** What the pack would say; nothing where it has mistakes. */
  readonly previewOf: (text: string) => string | undefined;
  readonly onKeep: (text: string) => void;
}

/** The text pack, to be changed; what is wrong with it is told while it is written. */
export function PackDialog(props: PackDialogProps): ReactElement {
  const styles = useStyles();
  const { text, previewOf, onKeep, onClose } = props;
  const [changed, setChanged] = useState(text);
  useUnsaved(changed !== text);
  const read = useMemo(() => readPack(changed, VOCABULARY), [changed]);
  const mistakes = read.kind === "wrong" ? read.mistakes : [];
  // Typing comes before drawing the preview anew.
  const settled = useDeferredValue(changed);
  const preview = useMemo(() => previewOf(settled), [previewOf, settled]);
  return (
    <PaneDialogFrame
      title="改文本模板"
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={mistakes.length > 0}
            onClick={() => onKeep(changed)}
          >
            存入工作簿并使用
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <PackFile text={changed} onOpened={setChanged} />
      <PackEditor text={changed} onChange={setChanged} />
      {mistakes.length > 0 && <PackMistakes mistakes={mistakes} />}
      {preview !== undefined && (
        <Field label="预览（按本工作簿的数字）">
          <pre className={styles.preview} tabIndex={0}>
            {preview}
          </pre>
        </Field>
      )}
    </PaneDialogFrame>
  );
}

interface PackFileProps {
  readonly text: string;
  readonly onOpened: (text: string) => void;
}

/** A pack goes from workbook to workbook, and to colleagues, as a text file. */
function PackFile({ text, onOpened }: PackFileProps): ReactElement {
  const styles = useStyles();
  const [denied, setDenied] = useState(false);
  return (
    <div className={styles.file}>
      <FileButton
        size="small"
        accept=".txt"
        label="模板文件"
        onChosen={async (file) => onOpened(decodedText(new Uint8Array(await file.arrayBuffer())))}
      >
        从文件读入…
      </FileButton>
      <Button
        size="small"
        onClick={() =>
          downloadsWork()
            ? saveFile("决算说明模板.txt", new TextEncoder().encode(text), "text/plain")
            : setDenied(true)
        }
      >
        存为文件
      </Button>
      {denied && (
        <Caption1 role="alert">{NO_DOWNLOAD}请在上面的框内全选、复制，粘贴到文本文件。</Caption1>
      )}
    </div>
  );
}
