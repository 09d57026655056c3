import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { ProofreadTextView, TextFindingItem } from "../../actions/proofread-text-view";
import type { PaneCommands } from "../pane-commands";
import { Ignored } from "../results/Ignored";
import { MarkedParagraph } from "./MarkedParagraph";
import { TextFindingCard } from "./TextFindingCard";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  counts: { flexGrow: 1, margin: `${tokens.spacingVerticalXS} 0` },
  told: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ProofreadTextProps {
  readonly view: ProofreadTextView;
  readonly commands: PaneCommands;
}

/** The text with its marks; below each paragraph what is wrong with it. */
export function ProofreadText({ view, commands }: ProofreadTextProps): ReactElement {
  const styles = useStyles();
  const { paragraphs, findings, current, checked, counts, remarks, explained, outside } = view;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return (
    <section aria-label={view.name}>
      <div className={styles.head}>
        <p className={styles.counts} role="status">
          {`已核对 ${checked} 个数字：错误 ${errors} 处，提示 ${findings.length - errors} 处`}
          {explained.length > 0 && `，已忽略 ${explained.length} 处`}
        </p>
        <Steps {...{ findings, current, commands }} />
      </div>
      <p className={styles.told}>
        {`另有年份、序号等 ${counts.notAmount} 个，原因中的数字 ${counts.reason} 个，没有对应的 ${counts.unmatched} 个，未核对。`}
        {outside > 0 && `另有 ${outside} 个数字在看不出是哪一节的段落里，没有核对。`}
      </p>
      {remarks.map((remark) => (
        <p key={remark} className={styles.told}>
          {remark}
        </p>
      ))}
      <Ignored
        items={explained.map(({ finding, ...one }) => ({ key: finding, ...one }))}
        open={false}
        commands={commands}
      />
      {paragraphs.map((text, at) => {
        const own = findings.filter(({ span }) => span.paragraph === at);
        return (
          <div key={at}>
            <MarkedParagraph text={text} findings={own} current={current} />
            {own.map((item) => (
              <TextFindingCard
                key={item.key}
                item={item}
                here={item.key === current}
                commands={commands}
              />
            ))}
          </div>
        );
      })}
    </section>
  );
}

interface StepsProps {
  readonly findings: readonly TextFindingItem[];
  readonly current: string | undefined;
  readonly commands: PaneCommands;
}

function Steps({ findings, current, commands }: StepsProps): ReactElement | undefined {
  if (findings.length === 0) return undefined;
  const index = findings.findIndex(({ key }) => key === current);
  return (
    <nav aria-label="文中逐处查看">
      <Tooltip content="文中上一处（Shift+F8 或 K）" relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronUp20Regular />}
          onClick={() => void commands.previousInText()}
        />
      </Tooltip>
      <span>{index < 0 ? `${findings.length} 处` : `${index + 1}/${findings.length}`}</span>
      <Tooltip content="文中下一处（F8 或 J）" relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronDown20Regular />}
          onClick={() => void commands.nextInText()}
        />
      </Tooltip>
    </nav>
  );
}
