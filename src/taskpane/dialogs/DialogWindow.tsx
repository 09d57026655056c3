import {
  Dialog,
  DialogSurface,
  makeStyles,
  tokens,
  useFocusFinders,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
import { Question } from "../Question";
import { Unsaved } from "./unsaved";

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
 * new window would be hidden from screen readers, together with all that stood behind the old one. Esc
 * and a click beside it close it; where that would lose something typed, it asks first.
 */
export function DialogWindow(props: DialogWindowProps): ReactElement {
  const { isOpen, opening, onClose, children } = props;
  const styles = useStyles();
  const inside = useFirstFieldFocused(isOpen, opening);
  const [unsaved] = useState(() => ({ current: false }));
  /** The opening that was to be closed with something typed in it. */
  const [asked, setAsked] = useState<number>();
  const typedIn = useRef<Element | null>(null);
  const close = () => {
    if (!unsaved.current) return onClose();
    typedIn.current = document.activeElement;
    setAsked(opening);
  };
  const goOn = () => {
    setAsked(undefined);
    if (typedIn.current instanceof HTMLElement) typedIn.current.focus();
  };
  return (
    <Dialog open={isOpen} onOpenChange={(_event, { open }) => !open && close()}>
      <DialogSurface className={styles.surface}>
        <Unsaved.Provider value={unsaved}>
          <div ref={inside} className={styles.inside}>
            {children}
          </div>
        </Unsaved.Provider>
        {isOpen && asked === opening && (
          <Question
            question="填写的内容还没有保存，关闭就丢失了。"
            yes="继续填写"
            no="放弃填写"
            onYes={goOn}
            onNo={onClose}
          />
        )}
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
