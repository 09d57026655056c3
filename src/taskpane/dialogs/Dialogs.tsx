import type { ReactElement } from "react";
import type { SessionState } from "../../actions/session/session-state";
import { USUAL_NUMBERS } from "../../narrative/arithmetic/number-settings";
import { HelpDialog } from "../help/HelpDialog";
import type { PaneCommands, PaneDialog } from "../pane-commands";
import { AcceptAllDialog } from "./AcceptAllDialog";
import { Fill } from "./Fill";
import { IgnoreDialog } from "./IgnoreDialog";
import { InsertDialog } from "./InsertDialog";
import { NumbersDialog } from "./NumbersDialog";
import { DialogWindow } from "./DialogWindow";
import type { DialogFrameState } from "./PaneDialogFrame";
import { PackDialog } from "./PackDialog";
import { PreparedDialog } from "./PreparedDialog";
import { ReviewNoteDialog } from "./ReviewNoteDialog";
import { ReviewReportDialog } from "./ReviewReportDialog";
import { SettingsDialog } from "./SettingsDialog";

interface ChosenDialogProps extends DialogFrameState {
  readonly dialog: PaneDialog;
  readonly state: SessionState;
  readonly commands: PaneCommands;
}

interface DialogsProps extends ChosenDialogProps {
  readonly isOpen: boolean;
  readonly opening: number;
  readonly window: number;
}

/**
 * The dialog that is open, or is closing. All are loaded together: Fluent hides a window from screen
 * readers in which, when it opens, there is nothing yet to put the focus on.
 */
export function Dialogs({ isOpen, opening, window, ...chosen }: DialogsProps): ReactElement {
  return (
    <DialogWindow key={window} isOpen={isOpen} opening={opening} onClose={chosen.onClose}>
      <ChosenDialog key={opening} {...chosen} />
    </DialogWindow>
  );
}

function ChosenDialog({ dialog, state, commands, onClose }: ChosenDialogProps): ReactElement {
  const frame = { onClose };
  switch (dialog.kind) {
    case "ignore":
      return (
        <IgnoreDialog
          findings={dialog.findings}
          onIgnore={(reason) => {
            void commands.ignore(
              dialog.findings.map(({ key }) => key),
              reason,
            );
            onClose();
          }}
          {...frame}
        />
      );
    case "ignore-in-text":
      return <IgnoreInText finding={dialog.finding} commands={commands} {...frame} />;
    case "accept-all":
      return <AcceptAll of={dialog.of} {...{ state, commands }} {...frame} />;
    case "settings":
      return (
        <SettingsDialog
          settings={state.settings}
          trouble={state.memoryTrouble}
          onChange={(settings) => void commands.changeSettings(settings)}
          {...frame}
        />
      );
    case "review-note":
      return <ReviewNoteDialog text={commands.reviewNote()} {...frame} />;
    case "review-report":
      return <ReviewReportDialog commands={commands} {...frame} />;
    case "fill":
    case "fill-round":
      return <Fill {...{ dialog, state, commands }} {...frame} />;
    case "pack":
      return (
        <PackDialog
          previewOf={commands.previewPack}
          text={commands.packText()}
          onKeep={(text) => {
            void commands.keepPack(text);
            onClose();
          }}
          {...frame}
        />
      );
    case "insert":
      return (
        <InsertDialog
          onInsert={(places) => {
            void commands.insertExplanation(places);
            onClose();
          }}
          {...frame}
        />
      );
    case "prepared":
      return <PreparedDialog what={dialog.what} {...{ state, commands }} {...frame} />;
    case "help":
      return <HelpDialog {...frame} />;
    case "numbers":
      return <Numbers {...{ state, commands }} {...frame} />;
  }
}

interface IgnoreInTextProps extends DialogFrameState {
  readonly finding: Extract<PaneDialog, { kind: "ignore-in-text" }>["finding"];
  readonly commands: PaneCommands;
}

function IgnoreInText({ finding, commands, ...frame }: IgnoreInTextProps): ReactElement {
  const ignore = (reason: string) => {
    void commands.ignoreInText(finding.key, reason);
    frame.onClose();
  };
  return <IgnoreDialog findings={[finding]} onIgnore={ignore} {...frame} />;
}

interface WithState extends DialogFrameState {
  readonly state: SessionState;
  readonly commands: PaneCommands;
}

interface AcceptAllProps extends WithState {
  readonly of: readonly string[] | undefined;
}

function AcceptAll({ of, state: { stage }, commands, ...frame }: AcceptAllProps): ReactElement {
  const acceptable = stage.kind === "checked" ? stage.overview.acceptable : [];
  return (
    <AcceptAllDialog
      items={of ? acceptable.filter(({ key }) => of.includes(key)) : acceptable}
      onAccept={(acceptances) => {
        void commands.accept(acceptances);
        frame.onClose();
      }}
      {...frame}
    />
  );
}

function Numbers({ state: { explanation: stage }, commands, ...frame }: WithState): ReactElement {
  const explanation = stage?.kind === "explained" ? stage.explanation : undefined;
  return (
    <NumbersDialog
      numbers={explanation?.numbers ?? USUAL_NUMBERS}
      own={explanation?.ownNumbers === true}
      onChange={(numbers) => void commands.writeNumbers(numbers)}
      {...frame}
    />
  );
}
