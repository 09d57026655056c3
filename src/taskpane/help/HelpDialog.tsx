import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ClosingDialogFrame } from "../dialogs/ClosingDialogFrame";
import type { DialogFrameState } from "../dialogs/PaneDialogFrame";
import { Fold } from "../Fold";
import { PRODUCT } from "../host/product-version";
import { FirstSteps } from "./FirstSteps";
import { KEYS, MEANINGS, type HelpEntry } from "./help-texts";

const useStyles = makeStyles({
  list: { margin: 0 },
  word: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  told: { margin: 0 },
});

/** What the pane is, does and means; all of it stands here, because the machines are often offline. */
export function HelpDialog({ onClose }: DialogFrameState): ReactElement {
  const styles = useStyles();
  return (
    <ClosingDialogFrame title="帮助" close="关闭" onClose={onClose}>
      <Fold summary="怎么用" open>
        <FirstSteps />
      </Fold>
      <Fold summary="结果的意思">
        <Entries entries={MEANINGS} />
      </Fold>
      <Fold summary="快捷键">
        <Entries entries={KEYS} />
      </Fold>
      <Fold summary="数据不出本机">
        <p className={styles.told}>
          表中的数字、说明和您填写的内容都只在这台电脑上处理，不发送到任何地方，不需要联网。填写的内容、忽略的原因存在工作簿里，随文件走；要公开的文件，用“另存发布副本”去掉它们。审核人的姓名记在这台电脑上。
        </p>
      </Fold>
      <p className={styles.told}>
        决算核对 {PRODUCT.version} 版，{PRODUCT.license} 许可，可以自由使用、修改和分发。
      </p>
    </ClosingDialogFrame>
  );
}

function Entries({ entries }: { readonly entries: readonly HelpEntry[] }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {entries.map(({ word, text }) => (
        <div key={word}>
          <dt className={styles.word}>{word}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
