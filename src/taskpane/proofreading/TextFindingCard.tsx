import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactElement } from "react";
import type { TextFindingItem } from "../../actions/proofread-text-view";
import { addressOf } from "../../sheets/address";
import { copyToClipboard } from "../host/clipboard";
import type { PaneCommands } from "../pane-commands";
import { CellLink } from "../results/CellLink";
import { IgnoreButton } from "../results/IgnoreButton";

const useStyles = makeStyles({
  card: {
    margin: `0 0 ${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorPaletteYellowBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  here: { outline: `${tokens.strokeWidthThin} solid ${tokens.colorStrokeFocus2}` },
  line: { margin: 0 },
  corrected: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center" },
});

interface TextFindingCardProps {
  readonly item: TextFindingItem;
  readonly here: boolean;
  readonly commands: PaneCommands;
}

const NAMES = { error: "错误", hint: "提示" } as const;

/** What is wrong at one place, the sentence to copy, and the cells that say so. */
export function TextFindingCard({ item, here, commands }: TextFindingCardProps): ReactElement {
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (here) card.current?.scrollIntoView({ block: "nearest" });
  }, [here]);
  const { key, severity, message, corrected, cells, found } = item;
  return (
    <div
      ref={card}
      className={`${styles.card} ${severity === "error" ? styles.error : ""} ${here ? styles.here : ""}`}
    >
      <p className={styles.line}>
        {NAMES[severity]}：{message}
      </p>
      {corrected !== "" && <p className={styles.corrected}>改为：{corrected}</p>}
      <div className={styles.foot}>
        {cells.map((cell) => {
          const label = `${cell.sheet}!${addressOf(cell.row, cell.column)}`;
          return (
            <CellLink
              key={label}
              cell={{ ...cell, label }}
              onGo={() => void commands.goToFromText(cell, key)}
            />
          );
        })}
        {corrected !== "" && <CopyCorrected text={corrected} commands={commands} />}
        <IgnoreButton
          what={found === "" ? message : found}
          onClick={() => commands.open({ kind: "ignore-in-text", finding: { key, message } })}
        />
      </div>
    </div>
  );
}

interface CopyCorrectedProps {
  readonly text: string;
  readonly commands: PaneCommands;
}

function CopyCorrected({ text, commands }: CopyCorrectedProps): ReactElement {
  const copy = async () => {
    if (await copyToClipboard({ plain: text }))
      commands.say("success", `已复制改正后的句子：${beginningOf(text)}`);
    else commands.say("warning", "Excel 不允许直接复制，请选中改正后的句子，按 Ctrl+C。");
  };
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={<Copy16Regular />}
      aria-label={`复制改正后的句子：${beginningOf(text)}`}
      onClick={() => void copy()}
    />
  );
}

const MOST_LETTERS = 12;

function beginningOf(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}
