import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ClosingDialogFrame } from "./ClosingDialogFrame";
import type { DialogFrameState } from "./PaneDialogFrame";

interface FilledDialogProps extends DialogFrameState {
  /** How many things are still to be filled in. */
  readonly gaps: number;
  /** Goes through them again. */
  readonly onGoOn: () => void;
}

/** The end of the list of what is to be filled in. */
export function FilledDialog({ gaps, onGoOn, onClose }: FilledDialogProps): ReactElement {
  return (
    <ClosingDialogFrame
      title="填写"
      close="完成"
      others={gaps > 0 && <Button onClick={onGoOn}>再看这 {gaps} 项</Button>}
      onClose={onClose}
    >
      {gaps === 0 ? "全部填好了。" : `已到最后一项，还有 ${gaps} 项待填。`}
    </ClosingDialogFrame>
  );
}
