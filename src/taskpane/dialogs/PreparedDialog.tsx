import type { ReactElement } from "react";
import type { SessionState } from "../../actions/session/session-state";
import type { PaneCommands } from "../pane-commands";
import type { DialogFrameState } from "./PaneDialogFrame";
import { PublishDialog } from "./PublishDialog";
import { UpdateDialog } from "./UpdateDialog";

interface WithState extends DialogFrameState {
  readonly state: SessionState;
  readonly commands: PaneCommands;
}

interface PreparedDialogProps extends WithState {
  readonly what: "publication" | "update";
}

/** A dialog over something that is prepared when it opens, looked at, and then done or forgotten. */
export function PreparedDialog({ what, ...shared }: PreparedDialogProps): ReactElement {
  return what === "publication" ? <Publish {...shared} /> : <Update {...shared} />;
}

function Publish({ state, commands, ...frame }: WithState): ReactElement {
  const handOver = () => {
    void commands.handOverCopy();
    frame.onClose();
  };
  return (
    <PublishDialog
      stage={state.publishing}
      onForget={commands.forgetCopy}
      onHandOver={handOver}
      {...frame}
    />
  );
}

function Update({ state, commands, ...frame }: WithState): ReactElement {
  const update = (taken: ReadonlySet<string>) => {
    void commands.updateInserted(taken);
    frame.onClose();
  };
  return (
    <UpdateDialog
      stage={state.updating}
      onForget={commands.forgetUpdate}
      onUpdate={update}
      {...frame}
    />
  );
}
