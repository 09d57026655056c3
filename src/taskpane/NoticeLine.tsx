import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  Dismiss16Regular,
  ErrorCircle16Filled,
  Info16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Notice } from "../actions/session/session-state";

const useStyles = makeStyles({
  lines: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  line: {
    minWidth: 0,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  icon: { flexShrink: 0, display: "flex" },
  text: {
    minWidth: 0,
    maxHeight: "112px",
    overflowY: "auto",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  undo: { flexShrink: 0, minWidth: 0 },
  info: { color: tokens.colorNeutralForeground3 },
  success: { color: tokens.colorPaletteGreenForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  error: { color: tokens.colorPaletteRedForeground1 },
});

const ICONS: Readonly<Record<Notice["tone"], ReactElement>> = {
  info: <Info16Regular />,
  success: <CheckmarkCircle16Filled />,
  warning: <Warning16Filled />,
  error: <ErrorCircle16Filled />,
};

interface NoticeLineProps {
  readonly notice: Notice | undefined;
  /** What 撤销 would take back. */
  readonly undoable: string | undefined;
  readonly onUndo: () => void;
  /** Puts what was told away. */
  readonly onDismiss: () => void;
}

/** The last thing told, and the way back from the last thing written: beside it where it tells that, else below. */
export function NoticeLine(props: NoticeLineProps): ReactElement {
  const { notice, undoable, onUndo, onDismiss } = props;
  const styles = useStyles();
  const isTold = undoable !== undefined && notice?.text.startsWith(undoable) === true;
  const undo = undoable !== undefined && (
    <Button className={styles.undo} size="small" title={`撤销：${undoable}`} onClick={onUndo}>
      撤销
    </Button>
  );
  return (
    <div className={styles.lines}>
      <div className={styles.line}>
        {notice && (
          <span className={mergeClasses(styles.icon, styles[notice.tone])} aria-hidden>
            {ICONS[notice.tone]}
          </span>
        )}
        <span className={styles.text} role="status">
          {notice?.text}
        </span>
        {notice && (
          <Button
            className={styles.undo}
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label="关闭这条消息"
            onClick={onDismiss}
          />
        )}
        {isTold && undo}
      </div>
      {undoable !== undefined && !isTold && (
        <div className={styles.line}>
          <span className={styles.text}>{undoable}</span>
          {undo}
        </div>
      )}
    </div>
  );
}
