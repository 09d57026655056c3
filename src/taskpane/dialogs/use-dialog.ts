import { useCallback, useState } from "react";
import type { PaneDialog } from "../pane-commands";

/** The dialog that is open, or was last: one that is closing must stay to give the focus back. */
interface ShownDialog {
  readonly dialog: PaneDialog;
  readonly isOpen: boolean;
  /** Counts the openings: each begins afresh. */
  readonly opening: number;
  /** Counts the windows: a dialog that follows an open one stands in the same. */
  readonly window: number;
}

interface DialogControl {
  readonly shown: ShownDialog | undefined;
  readonly open: (dialog: PaneDialog) => void;
  readonly close: () => void;
}

export function useDialog(): DialogControl {
  const [shown, setShown] = useState<ShownDialog>();
  const open = useCallback(
    (dialog: PaneDialog) =>
      setShown((last) => ({
        dialog,
        isOpen: true,
        opening: (last?.opening ?? 0) + 1,
        window: (last?.window ?? 0) + (last?.isOpen ? 0 : 1),
      })),
    [],
  );
  const close = useCallback(() => setShown((last) => last && { ...last, isOpen: false }), []);
  return { shown, open, close };
}
