import { createContext, useContext, useEffect } from "react";

/** Whether the dialog that is open holds something typed that nobody kept. */
export const Unsaved = createContext<{ current: boolean }>({ current: false });

/** Has the window ask before what was typed into its dialog is thrown away by Esc or a click beside it. */
export function useUnsaved(isUnsaved: boolean): void {
  const unsaved = useContext(Unsaved);
  useEffect(() => {
    unsaved.current = isUnsaved;
    return () => {
      unsaved.current = false;
    };
  }, [unsaved, isUnsaved]);
}
