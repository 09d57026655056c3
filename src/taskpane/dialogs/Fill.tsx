import { useState, type ReactElement } from "react";
import {
  textOfStage,
  type ExplainedText,
  type GapItem,
  type GivenItem,
} from "../../actions/explanation/explanation";
import type { SessionState } from "../../actions/session/session-state";
import type { PaneCommands, PaneDialog } from "../pane-commands";
import { FillDialog, type FillPlace } from "./FillDialog";
import { FilledDialog } from "./FilledDialog";
import type { DialogFrameState } from "./PaneDialogFrame";

type FillRequest = Extract<PaneDialog, { kind: "fill" | "fill-at" }>;

interface FillProps extends DialogFrameState {
  readonly dialog: FillRequest;
  readonly state: SessionState;
  readonly commands: PaneCommands;
}

/** Asks for one thing, and on request for one after the other until nothing is left. */
export function Fill({ dialog, state, commands, ...frame }: FillProps): ReactElement {
  const explanation = textOfStage(state.explanation);
  // The thing asked for stays the same while it is answered, whatever happens to the list.
  const [asked] = useState(() => explanation && askedFor(dialog, explanation));
  if (!asked) return <FilledDialog gaps={explanation?.gaps.length ?? 0} {...frame} />;
  const { item, place } = asked;
  const give = async (text: string) => commands.give(item.name, text);
  return (
    <FillDialog
      item={item}
      place={place}
      troubleWith={(text) => commands.troubleWith(item.name, text)}
      onGive={(text) => {
        void give(text);
        frame.onClose();
      }}
      onGiveAndNext={(text) =>
        // What is given leaves the list: the next one takes its place.
        void give(text).then(() => commands.open({ kind: "fill-at", index: place?.index ?? 0 }))
      }
      onSkip={() => commands.open({ kind: "fill-at", index: (place?.index ?? 0) + 1 })}
      {...frame}
    />
  );
}

/** What is asked for, and where it stands in the list of gaps; what was given has no place there. */
function askedFor(
  dialog: FillRequest,
  { gaps, given }: ExplainedText,
): { readonly item: GapItem | GivenItem; readonly place?: FillPlace } | undefined {
  const index =
    dialog.kind === "fill-at" ? dialog.index : gaps.findIndex(({ name }) => name === dialog.name);
  const gap = gaps[index];
  if (gap) return { item: gap, place: { index, count: gaps.length } };
  const before = given.find(({ name }) => dialog.kind === "fill" && name === dialog.name);
  return before && { item: before };
}
