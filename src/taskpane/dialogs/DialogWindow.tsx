import {
  Dialog,
  DialogSurface,
  makeStyles,
  tokens,
  useFocusFinders,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  surface: {
    maxWidth: "480px",
    padding: tokens.spacingHorizontalL,
    "@media screen and (max-width: 480px)": { maxWidth: "calc(100vw - 24px)" },
  },
  /** Only to be searched: what stands in it is laid out as if it were not there. */
  inside: { display: "contents" },
});

interface DialogWindowProps {
  readonly isOpen: boolean;
  /** Counts the openings. */
  readonly opening: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * The window that dialogs stand in; it fits a narrow pane. It stays where one dialog follows another: a
 * new window would be hidden from screen readers, together with all that stood behind the old one.
 */
export function DialogWindow(props: DialogWindowProps): ReactElement {
  const { isOpen, opening, onClose, children } = props;
  const styles = useStyles();
  const inside = useFirstFieldFocused(isOpen, opening);
  return (
    <Dialog open={isOpen} onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <div ref={inside} className={styles.inside}>
          {children}
        </div>
      </DialogSurface>
    </Dialog>
  );
}

/** Fluent puts the focus into a window that opens; where the window stays, that is left to us. */
function useFirstFieldFocused(isOpen: boolean, opening: number) {
  const inside = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const { findFirstFocusable } = useFocusFinders();
  useEffect(() => {
    if (wasOpen.current && isOpen && inside.current) findFirstFocusable(inside.current)?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, opening, findFirstFocusable]);
  return inside;
}
