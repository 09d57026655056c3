import type { Session } from "../actions/session/session";

/** What Excel hands over with a press: a ribbon button's has `completed`, a shortcut's is nothing, or empty. */
interface Pressed {
  readonly completed?: () => void;
}

/**
 * Ties the names that manifest.xml and assets/shortcuts.json use to the session's commands. The pane
 * and the buttons share one runtime, so the pane shows what a button began.
 */
export function associateCommands(session: Session): void {
  const commands: Readonly<Record<string, () => Promise<unknown>>> = {
    ShowPane: showPane,
    Check: () => Promise.all([showPane(), session.check()]),
    CheckAndSave: () => Promise.all([showPane(), session.checkAndSave()]),
    ClearMarks: () => clearMarks(session),
  };
  for (const [name, run] of Object.entries(commands))
    Office.actions.associate(name, (pressed?: Pressed) => void complete(run, pressed));
}

/** Excel waits for the word that a button's work is done, whatever came of it. */
async function complete(run: () => Promise<unknown>, pressed?: Pressed): Promise<void> {
  try {
    await run();
  } finally {
    if (typeof pressed?.completed === "function") pressed.completed();
  }
}

function showPane(): Promise<void> {
  return Office.addin.showAsTaskpane();
}

/** Stays out of the way, unless some marks could not be cleared. */
async function clearMarks(session: Session): Promise<void> {
  await session.clearMarks();
  if (session.state().notice?.tone !== "success") await showPane();
}
