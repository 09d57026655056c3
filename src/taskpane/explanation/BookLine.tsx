import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular, DocumentArrowUp16Regular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { BookInUse } from "../../actions/explanation/explanation";
import type { BookKind } from "../../actions/session/opened-book";
import { FileButton } from "../FileButton";
import { openBook } from "../host/open-book";
import type { PaneCommands } from "../pane-commands";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  quiet: { display: "block", color: tokens.colorNeutralForeground2 },
  trouble: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  button: { flexShrink: 0, minWidth: 0 },
});

interface BookLineProps {
  readonly kind: BookKind;
  readonly title: string;
  /** What it would fill in. */
  readonly use: string;
  readonly open: BookInUse | undefined;
  readonly commands: PaneCommands;
}

/** Another workbook of the unit: whose it is and what it fills in, or the way to open it. */
export function BookLine({ kind, title, use, open, commands }: BookLineProps): ReactElement {
  const styles = useStyles();
  const [trouble, setTrouble] = useState<string>();
  const chosen = async (file: File) => {
    const opened = await openBook(file);
    setTrouble(opened.kind === "refused" ? opened.message : undefined);
    if (opened.kind === "opened") await commands.takeBook(kind, opened.opened);
  };
  return (
    <>
      <div className={styles.line}>
        <span className={styles.words}>
          <b>{title}</b>
          <span className={styles.quiet}>{open ? toldOf(open) : use}</span>
        </span>
        {open && (
          <Button
            className={styles.button}
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={`不再使用${title}“${open.name}”`}
            onClick={() => void commands.dropBook(kind)}
          />
        )}
        <FileButton
          className={styles.button}
          size="small"
          accept=".xlsx,.xlsm,.xls"
          label={title}
          icon={<DocumentArrowUp16Regular />}
          onChosen={chosen}
        >
          {open ? "换…" : "打开…"}
        </FileButton>
      </div>
      {trouble !== undefined && (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}

/** `武汉市硚口区融媒体中心 2021 年度，填好 14 处，2021决算.xlsx`. */
function toldOf({ name, organisation, year, filled }: BookInUse): string {
  const whose = [organisation, year === undefined ? undefined : `${year} 年度`];
  const said = whose.filter((words) => words !== undefined).join(" ");
  const does = filled === 0 ? "" : `填好 ${filled} 处`;
  return [said, does, name].filter((words) => words !== "").join("，");
}
