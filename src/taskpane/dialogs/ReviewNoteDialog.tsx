import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { copyToClipboard } from "../host/clipboard";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";

interface ReviewNoteDialogProps extends DialogFrameState {
  readonly text: string;
}

const SAID = {
  copied: "已复制审核说明，可以粘贴到 Word。",
  denied: "Excel 不允许直接复制，请在框内全选后按 Ctrl+C。",
} as const;

/** The review note, to be copied; where copying is denied, to be selected by hand. */
export function ReviewNoteDialog({ text, onClose }: ReviewNoteDialogProps): ReactElement {
  const [outcome, setOutcome] = useState<keyof typeof SAID>();
  const copy = async () =>
    setOutcome((await copyToClipboard({ plain: text })) ? "copied" : "denied");
  return (
    <PaneDialogFrame
      title="审核说明"
      actions={
        <>
          <Button appearance="primary" onClick={() => void copy()}>
            复制
          </Button>
          <Button onClick={onClose}>关闭</Button>
        </>
      }
    >
      <Field
        label="忽略的提示和原因"
        validationState="none"
        validationMessage={outcome ? SAID[outcome] : ""}
      >
        <Textarea value={text} readOnly rows={12} />
      </Field>
    </PaneDialogFrame>
  );
}
