import { Button, Caption1, Dropdown, makeStyles, Option, tokens } from "@fluentui/react-components";
import {
  ArrowDownload16Regular,
  NumberSymbol16Regular,
  TableAdd16Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Explanation, PackChoice } from "../../actions/explanation/explanation";
import { finishedNarrative } from "../../actions/explanation/finished-narrative";
import { textOf } from "../../narrative/render-text";
import { DialogButton } from "../DialogButton";
import { downloadsWork, NO_DOWNLOAD } from "../host/downloads";
import { saveDocx } from "../host/save-docx";
import type { PaneCommands } from "../pane-commands";
import { CopyButton } from "./CopyButton";
import { LastTextButton } from "./LastTextButton";
import { BookButtons } from "./BookButtons";

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
  wide: { gridColumn: "1 / -1" },
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
      <BookButtons open={explanation} commands={commands} onTold={onTold} />
      <LastTextButton className={styles.wide} commands={commands} onTold={onTold}>
        以上年说明为底稿…
      </LastTextButton>
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
