import { Button, Caption1, Dropdown, makeStyles, Option, tokens } from "@fluentui/react-components";
import {
  ArrowDownload16Regular,
  DocumentArrowUp16Regular,
  NumberSymbol16Regular,
  TableAdd16Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Explanation, PackChoice } from "../../actions/explanation/explanation";
import { finishedNarrative } from "../../actions/explanation/finished-narrative";
import type { BookKind } from "../../actions/session/opened-book";
import { textOf } from "../../narrative/render-text";
import { DialogButton } from "../DialogButton";
import { FileButton } from "../FileButton";
import { downloadsWork, NO_DOWNLOAD } from "../host/downloads";
import { openBook } from "../host/open-book";
import { saveDocx } from "../host/save-docx";
import type { PaneCommands } from "../pane-commands";
import { CopyButton } from "./CopyButton";

const useStyles = makeStyles({
  tools: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  tool: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  /** A workbook's name may be long. */
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  packs: { display: "flex", gap: tokens.spacingHorizontalXS, gridColumn: "1 / -1" },
  guessed: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3 },
  dropdown: { flexGrow: 1, minWidth: 0 },
});

interface ExplanationToolsProps {
  readonly explanation: Explanation;
  readonly commands: PaneCommands;
  readonly onTold: (text: string) => void;
  readonly onCopied: (copied: boolean, text: string) => void;
}

/** What can be done with the explanation as a whole. */
export function ExplanationTools(props: ExplanationToolsProps): ReactElement {
  const styles = useStyles();
  const { explanation, commands, onTold, onCopied } = props;
  const narrative = finishedNarrative(explanation);
  return (
    <div className={styles.tools}>
      <PackPicker {...explanation} commands={commands} />
      {explanation.packGuessed !== undefined && (
        <Caption1 className={styles.guessed}>{explanation.packGuessed}</Caption1>
      )}
      {OTHER_BOOKS.map((book) => (
        <BookButton
          key={book.kind}
          {...book}
          open={explanation[book.kind]}
          commands={commands}
          onTold={onTold}
        />
      ))}
      <DialogButton
        className={styles.tool}
        icon={<NumberSymbol16Regular />}
        onClick={() => commands.open({ kind: "numbers" })}
      >
        数字写法…
      </DialogButton>
      <CopyButton narrative={narrative} label="复制全文" shown="复制全文" onCopied={onCopied} />
      <Button
        className={styles.tool}
        icon={<ArrowDownload16Regular />}
        onClick={() =>
          downloadsWork()
            ? void saveDocx(textOf(explanation.title), narrative)
            : onTold(`${NO_DOWNLOAD}请用“复制全文”粘贴到 Word，或用“插入工作表”。`)
        }
      >
        下载 .docx
      </Button>
      <DialogButton
        className={styles.tool}
        icon={<TableAdd16Regular />}
        onClick={() => commands.open({ kind: "insert" })}
      >
        插入工作表…
      </DialogButton>
    </div>
  );
}

interface PackPickerProps {
  readonly packs: readonly PackChoice[];
  readonly pack: string;
  readonly commands: PaneCommands;
}

/** Which text is used, and the way to change it. */
export function PackPicker({ packs, pack, commands }: PackPickerProps): ReactElement {
  const styles = useStyles();
  const name = packs.find(({ id }) => id === pack)?.name ?? "";
  return (
    <div className={styles.packs}>
      <Dropdown
        className={styles.dropdown}
        aria-label="文本模板"
        value={name}
        selectedOptions={[pack]}
        onOptionSelect={(_event, { optionValue }) =>
          optionValue !== undefined && void commands.choosePack(optionValue)
        }
      >
        {packs.map(({ id, name: text }) => (
          <Option key={id} value={id}>
            {text}
          </Option>
        ))}
      </Dropdown>
      <DialogButton onClick={() => commands.open({ kind: "pack" })}>改模板…</DialogButton>
    </div>
  );
}

const OTHER_BOOKS = [
  { kind: "lastYear", action: "上年决算表…", short: "上年", label: "上年的决算表" },
  { kind: "budget", action: "预算公开表…", short: "预算", label: "本年的预算公开表" },
] as const;

interface BookButtonProps {
  readonly kind: BookKind;
  readonly action: string;
  readonly short: string;
  readonly label: string;
  /** The name of the workbook that is open. */
  readonly open: string | undefined;
  readonly commands: PaneCommands;
  readonly onTold: (text: string) => void;
}

/** Takes another workbook of the unit from a file. */
function BookButton(props: BookButtonProps): ReactElement {
  const styles = useStyles();
  const { kind, action, short, label, open, commands, onTold } = props;
  const chosen = async (file: File) => {
    const opened = await openBook(file);
    if (opened.kind === "refused") onTold(opened.message);
    else await commands.takeBook(kind, opened.opened);
  };
  return (
    <FileButton
      className={styles.tool}
      title={open ?? `打开${label}`}
      accept=".xlsx,.xlsm,.xls"
      label={label}
      icon={<DocumentArrowUp16Regular />}
      onChosen={chosen}
    >
      <span className={styles.name}>{open === undefined ? action : `${short}：${open}`}</span>
    </FileButton>
  );
}
