import type { ReactElement } from "react";
import type { CauseItem } from "../../actions/overview/overview";
import type { PaneCommands } from "../pane-commands";
import { CodeChange } from "./CodeChange";
import { LineChange } from "./LineChange";

interface CauseChangeProps {
  readonly cause: CauseItem;
  readonly commands: PaneCommands;
}

/** What one click can do about a cause: write a code, or have a line come in or go; perhaps nothing. */
export function CauseChange({
  cause: { key, remedy },
  commands,
}: CauseChangeProps): ReactElement | null {
  if (!remedy) return null;
  return remedy.kind === "code" ? (
    <CodeChange
      remedy={remedy}
      onWrite={() => void commands.accept([{ cause: key, code: remedy.code }])}
    />
  ) : (
    <LineChange remedy={remedy} onChange={() => void commands.changeLine(key, remedy)} />
  );
}
