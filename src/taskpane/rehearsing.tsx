import { FluentProvider } from "@fluentui/react-components";
import { startTransition, useEffect, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { EVERYTHING } from "../actions/overview/filter-overview";
import { rehearsal } from "../actions/rehearsal/rehearsal";
import type { Session } from "../actions/session/session";
import type { CheckedStage } from "../actions/session/session-state";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { idle } from "./idle";
import { Results } from "./results/Results";
import { themeOf } from "./theme";

/**
 * Has small accounts checked, and what comes of it drawn where nobody sees it, while the pane stands idle:
 * the first real check need not wait for the program to be compiled. Ends as soon as the user asks for
 * a check.
 */
export async function rehearse(session: Session): Promise<void> {
  const steps = rehearsal();
  for (;;) {
    await idle();
    if (session.state().stage.kind !== "idle") return;
    const { done, value } = steps.next();
    if (done) return drawn(value, session);
  }
}

/** Drawn in slices, as React draws what nobody waits for, and taken away again. */
async function drawn(stage: CheckedStage, session: Session): Promise<void> {
  const root = createRoot(document.createElement("div"));
  await new Promise<void>((resolve) =>
    startTransition(() =>
      root.render(<Rehearsed stage={stage} session={session} onDrawn={resolve} />),
    ),
  );
  await idle();
  root.unmount();
}

interface RehearsedProps {
  readonly stage: CheckedStage;
  readonly session: Session;
  readonly onDrawn: () => void;
}

/** The pane after a check, but for what listens to keys. */
function Rehearsed({ stage, session, onDrawn }: RehearsedProps): ReactElement {
  useEffect(onDrawn, [onDrawn]);
  const commands = { ...session, open: nothing };
  const { stops } = stage.overview;
  const state = { ...session.state(), stage };
  const results = { filter: EVERYTHING, onFilter: nothing, stops };
  return (
    <FluentProvider theme={themeOf("light")}>
      <Header state={state} commands={commands} kind="all" onKind={nothing} />
      <Results {...{ stage, settings: state.settings, results, commands }} />
      <Footer {...{ state, commands, stops }} onNext={nothing} onPrevious={nothing} />
    </FluentProvider>
  );
}

function nothing(): void {}
