import {
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
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
  readonly onClose: () => void;
}

interface PaneDialogFrameProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons, the main one first. */
  readonly actions: ReactNode;
}

/** What stands in a dialog. */
export function PaneDialogFrame({ title, children, actions }: PaneDialogFrameProps): ReactElement {
  const styles = useStyles();
  return (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className={styles.content}>{children}</DialogContent>
      <DialogActions className={styles.actions}>{actions}</DialogActions>
    </DialogBody>
  );
}
