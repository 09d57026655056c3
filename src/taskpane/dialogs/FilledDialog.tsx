import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";

interface FilledDialogProps extends DialogFrameState {
  /** How many things are still to be filled in. */
  readonly gaps: number;
  /** Goes through them again. */
  readonly onGoOn: () => void;
}

/** The end of the list of what is to be filled in. */
export function FilledDialog({ gaps, onGoOn, onClose }: FilledDialogProps): ReactElement {
  return (
    <PaneDialogFrame
      title="填写"
      actions={
        <>
          <Button appearance="primary" onClick={onClose}>
            完成
          </Button>
          {gaps > 0 && <Button onClick={onGoOn}>再看这 {gaps} 项</Button>}
        </>
      }
    >
      {gaps === 0 ? "全部填好了。" : `已到最后一项，还有 ${gaps} 项待填。`}
    </PaneDialogFrame>
  );
}
