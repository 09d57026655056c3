import type { ReactElement } from "react";
import type { CauseItem } from "../../actions/overview/overview";
import type { PaneCommands } from "../pane-commands";
import { CodeChange } from "./CodeChange";
import { FiguresChange } from "./FiguresChange";
import { LineChange } from "./LineChange";

interface CauseChangeProps {
  readonly cause: CauseItem;
  readonly commands: PaneCommands;
}

/** What one click can do about a cause: write a code, have a line come in or go, or figures move; perhaps nothing. */
export function CauseChange({
  cause: { key, remedy },
  commands,
}: CauseChangeProps): ReactElement | null {
  switch (remedy?.kind) {
    case undefined:
      return null;
    case "code":
      return (
        <CodeChange
          remedy={remedy}
          onWrite={() => void commands.accept([{ cause: key, code: remedy.code }])}
        />
      );
    case "insert-line":
    case "delete-line":
      return <LineChange remedy={remedy} onChange={() => void commands.changeLine(key, remedy)} />;
    case "move":
      return (
        <FiguresChange remedy={remedy} onMove={() => void commands.moveFigures(key, remedy)} />
      );
  }
}
