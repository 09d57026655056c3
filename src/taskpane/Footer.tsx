import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Stop } from "../actions/overview/overview";
import type { SessionState } from "../actions/session/session-state";
import { NoticeLine } from "./NoticeLine";
import type { PaneCommands } from "./pane-commands";
import { Question } from "./Question";
import { Stepper } from "./Stepper";
import { WHERE_LOW } from "./theme";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [WHERE_LOW]: { position: "sticky", bottom: 0, zIndex: 1 },
  },
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "40px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

interface FooterProps {
  readonly state: SessionState;
  readonly commands: PaneCommands;
  /** The places that “next” leads to: those that are shown. */
  readonly stops: readonly Stop[];
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}

/** The last thing told, and the way from finding to finding. It grows upwards, so nothing jumps. */
export function Footer({ state, commands, stops, ...steps }: FooterProps): ReactElement {
  const styles = useStyles();
  const { stage, notice, undoable, saveQuestion, bookQuestion } = state;
  return (
    <footer className={styles.footer}>
      {saveQuestion !== undefined && (
        <Question
          question={saveQuestion}
          yes="仍然保存"
          no="先不保存"
          onYes={() => void commands.saveAnyway()}
          onNo={commands.dontSave}
        />
      )}
      {bookQuestion !== undefined && (
        <Question
          question={bookQuestion}
          yes="仍然采用"
          no="不采用"
          onYes={() => void commands.useBookAnyway()}
          onNo={commands.dontUseBook}
        />
      )}
      <div className={styles.row}>
        <NoticeLine
          notice={notice}
          undoable={undoable}
          onUndo={() => void commands.undo()}
          onDismiss={commands.dismiss}
        />
        {stage.kind === "checked" && stops.length > 0 && (
          <Stepper stops={stops} current={stage.current} {...steps} />
        )}
      </div>
    </footer>
  );
}
