import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import {
  DocumentArrowRight20Regular,
  QuestionCircle20Regular,
  Settings20Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { DialogButton } from "./DialogButton";
import type { ResultKind } from "../actions/overview/filter-overview";
import type { SessionState, Stage } from "../actions/session/session-state";
import { CheckButton } from "./CheckButton";
import { CountsLine } from "./Counts";
import type { PaneCommands } from "./pane-commands";
import { SetChooser } from "./SetChooser";

const useStyles = makeStyles({
  header: {
    position: "relative",
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  year: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  narrow: { flexShrink: 0, minWidth: 0, paddingLeft: "10px", paddingRight: "10px" },
  progress: { position: "absolute", left: 0, right: 0, bottom: 0 },
});

interface IconButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
}

/** Opens a dialog. Fluent's tooltip would stay over the dialog, and the first Esc would be the tooltip's. */
function IconButton({ label, icon, onClick }: IconButtonProps): ReactElement {
  return (
    <DialogButton
      appearance="subtle"
      size="small"
      aria-label={label}
      title={label}
      icon={icon}
      onClick={onClick}
    />
  );
}

interface HeaderProps {
  readonly state: SessionState;
  readonly commands: PaneCommands;
  /** What kind of results is shown alone. */
  readonly kind: ResultKind;
  readonly onKind: (kind: ResultKind) => void;
}

/** Whose accounts, what can be done, and what came of it: always to be seen. */
export function Header({ state: { stage }, commands, kind, onKind }: HeaderProps): ReactElement {
  const styles = useStyles();
  const { title, year } = subjectOf(stage);
  const work = "work" in stage ? stage.work : undefined;
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <h1 className={styles.title} title={title}>
          {title}
        </h1>
        {year !== undefined && <span className={styles.year}>{year} 年度</span>}
        <IconButton
          label="另存发布副本"
          icon={<DocumentArrowRight20Regular />}
          onClick={() => {
            void commands.preparePublication();
            commands.open({ kind: "prepared", what: "publication" });
          }}
        />
        <IconButton
          label="帮助"
          icon={<QuestionCircle20Regular />}
          onClick={() => commands.open({ kind: "help" })}
        />
        <IconButton
          label="设置"
          icon={<Settings20Regular />}
          onClick={() => commands.open({ kind: "settings" })}
        />
      </div>
      <div className={styles.row}>
        <CheckButton checking={work !== undefined} {...commands} />
        <Button className={styles.narrow} onClick={() => void commands.checkAndSave()}>
          核对并保存
        </Button>
        <Button className={styles.narrow} onClick={() => void commands.clearMarks()}>
          清除标记
        </Button>
      </div>
      {stage.kind === "checked" && stage.sets && (
        <SetChooser sets={stage.sets} onChoose={(name) => void commands.chooseSet(name)} />
      )}
      <CountsLine
        {...(stage.kind === "checked" && { counts: stage.overview.counts })}
        chosen={kind}
        onChoose={onKind}
      />
      {work && (
        <ProgressBar
          className={styles.progress}
          aria-label={work.sentence}
          {...(work.total !== undefined && { value: work.done ?? 0, max: work.total })}
        />
      )}
    </header>
  );
}

/** The organisation, or the workbook's name where no sheet names one. */
function subjectOf(stage: Stage): { readonly title: string; readonly year?: number } {
  if (stage.kind !== "checked") return { title: "决算核对" };
  const { organisation, name, year } = stage.overview;
  return { title: organisation ?? name, ...(year !== undefined && { year }) };
}
