import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";

interface ClosingDialogFrameProps extends DialogFrameState {
  readonly title: string;
  /** What the button says that closes it. */
  readonly close: string;
  /** What can be done beside. */
  readonly others?: ReactNode;
  readonly children: ReactNode;
}

/** What stands in a dialog that is read, or whose choices hold at once: its main button closes it. */
export function ClosingDialogFrame(props: ClosingDialogFrameProps): ReactElement {
  const { title, close, others, children, onClose } = props;
  return (
    <PaneDialogFrame
      title={title}
      actions={
        <>
          <Button appearance="primary" onClick={onClose}>
            {close}
          </Button>
          {others}
        </>
      }
    >
      {children}
    </PaneDialogFrame>
  );
}
