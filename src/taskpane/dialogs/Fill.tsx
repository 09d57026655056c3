import { useState, type ReactElement } from "react";
import {
  textOfStage,
  type AskedItem,
  type ExplainedText,
  type GivenItem,
} from "../../actions/explanation/explanation";
import { askedContext } from "../../actions/explanation/asked-context";
import type { SessionState } from "../../actions/session/session-state";
import type { PaneCommands, PaneDialog } from "../pane-commands";
import { FillDialog } from "./FillDialog";
import { FilledDialog } from "./FilledDialog";
import type { DialogFrameState } from "./PaneDialogFrame";

type FillRequest = Extract<PaneDialog, { kind: "fill" | "fill-round" }>;
type Round = Omit<Extract<PaneDialog, { kind: "fill-round" }>, "kind">;

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
  const goTo = (round: Round) => commands.open({ kind: "fill-round", ...round });
  if (!explanation || !asked)
    return (
      <FilledDialog
        gaps={explanation?.gaps.length ?? 0}
        onGoOn={() => goTo({ names: namesOf(explanation?.gaps ?? []), index: 0 })}
        {...frame}
      />
    );
  const { item, round, context } = asked;
  const give = async (text: string) => commands.give(item.name, text);
  return (
    <FillDialog
      item={item}
      context={context}
      place={round && { index: round.index, ...progressOf(round, explanation) }}
      troubleWith={(text) => commands.troubleWith(item.name, text)}
      onGive={(text) => {
        void give(text);
        frame.onClose();
      }}
      onStep={(text, step) => {
        if (!round) return;
        const next = () => goTo({ ...round, index: round.index + step });
        if (text === undefined) next();
        else void give(text).then(next);
      }}
      {...frame}
    />
  );
}

function namesOf(items: readonly AskedItem[]): readonly string[] {
  return items.map(({ name }) => name);
}

/** How many things of a round are filled in by now. */
function progressOf({ names }: Round, { gaps }: ExplainedText) {
  const open = new Set(namesOf(gaps));
  return { count: names.length, filled: names.filter((name) => !open.has(name)).length };
}

/** What is asked for, where the text asks for it, and its place among the others. */
function askedFor(dialog: FillRequest, explanation: ExplainedText) {
  const round = roundOf(dialog, explanation);
  const name = dialog.kind === "fill" ? dialog.name : dialog.names[dialog.index];
  const items: readonly (AskedItem | GivenItem)[] = [...explanation.gaps, ...explanation.given];
  const item = items.find((one) => one.name === name);
  return item && { item, round, context: askedContext(explanation, item.name) };
}

/** From a gap it goes on to the others; what was filled in before is asked for alone. */
function roundOf(dialog: FillRequest, { gaps }: ExplainedText): Round | undefined {
  if (dialog.kind === "fill-round") return dialog;
  const names = namesOf(gaps);
  const index = names.indexOf(dialog.name);
  return index < 0 ? undefined : { names, index };
}
