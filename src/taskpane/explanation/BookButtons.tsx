import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentArrowUp16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { BookKind } from "../../actions/session/opened-book";
import { FileButton } from "../FileButton";
import { openBook } from "../host/open-book";
import type { PaneCommands } from "../pane-commands";

const useStyles = makeStyles({
  tool: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  /** A workbook's name may be long. */
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

const OTHER_BOOKS = [
  { kind: "lastYear", action: "上年决算表…", short: "上年", label: "上年的决算表" },
  { kind: "budget", action: "预算公开表…", short: "预算", label: "本年的预算公开表" },
] as const;

interface BookButtonsProps {
  /** The names of those that are open. */
  readonly open: { readonly [kind in BookKind]?: string };
  readonly commands: PaneCommands;
  readonly onTold: (text: string) => void;
}

/** Takes other workbooks of the unit from files: last year's, and the budget's publication. */
export function BookButtons({ open, commands, onTold }: BookButtonsProps): ReactElement {
  const styles = useStyles();
  const chosen = async (kind: BookKind, file: File) => {
    const opened = await openBook(file);
    if (opened.kind === "refused") onTold(opened.message);
    else await commands.takeBook(kind, opened.opened);
  };
  return (
    <>
      {OTHER_BOOKS.map(({ kind, action, short, label }) => (
        <FileButton
          key={kind}
          className={styles.tool}
          title={open[kind] ?? `打开${label}`}
          accept=".xlsx,.xlsm,.xls"
          label={label}
          icon={<DocumentArrowUp16Regular />}
          onChosen={(file) => chosen(kind, file)}
        >
          <span className={styles.name}>
            {open[kind] === undefined ? action : `${short}：${open[kind]}`}
          </span>
        </FileButton>
      ))}
    </>
  );
}
