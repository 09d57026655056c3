import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactElement } from "react";
import type { Session } from "../actions/session/session";
import { ahead, fetchAhead } from "./ahead";
import { useDialog } from "./dialogs/use-dialog";
import { useAppearance } from "./host/use-appearance";
import { Drafts } from "./drafts";
import { Pane } from "./Pane";
import type { PaneCommands } from "./pane-commands";
import { themeOf } from "./theme";

/** Dialogs come after the first paint, and before anybody asks for one. */
const Dialogs = ahead(async () => (await import("./dialogs/Dialogs")).Dialogs);

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

interface AppProps {
  readonly session: Session;
  /** Excel's own theme, where it tells it. */
  readonly officeIsDark?: boolean | undefined;
}

/** The whole pane over one session. */
export function App({ session, officeIsDark }: AppProps): ReactElement {
  usePageStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { shown, open, close } = useDialog();
  useEffect(() => void fetchAhead(), []);
  const commands: PaneCommands = useMemo(() => ({ ...session, open }), [session, open]);
  const [drafts] = useState(() => new Map<string, string>());
  return (
    <FluentProvider theme={themeOf(useAppearance(officeIsDark))}>
      <Drafts.Provider value={drafts}>
        <Pane state={state} commands={commands} />
      </Drafts.Provider>
      {shown && <Dialogs {...shown} state={state} commands={commands} onClose={close} />}
    </FluentProvider>
  );
}
