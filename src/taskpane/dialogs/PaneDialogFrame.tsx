import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  surface: {
    maxWidth: "480px",
    padding: tokens.spacingHorizontalL,
    "@media screen and (max-width: 480px)": { maxWidth: "calc(100vw - 24px)" },
  },
  /** Buttons share a line where they fit. */
  actions: {
    flexWrap: "wrap",
    "& > button": { flexGrow: 1 },
    "@media screen and (max-width: 480px)": { flexDirection: "row" },
  },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
});

/** What every dialog is told. */
export interface DialogFrameState {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

interface PaneDialogFrameProps extends DialogFrameState {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons, the main one first. */
  readonly actions: ReactNode;
}

/** A dialog that fits a narrow pane. */
export function PaneDialogFrame({
  title,
  children,
  actions,
  isOpen,
  onClose,
}: PaneDialogFrameProps): ReactElement {
  const styles = useStyles();
  return (
    <Dialog open={isOpen} onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions className={styles.actions}>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
