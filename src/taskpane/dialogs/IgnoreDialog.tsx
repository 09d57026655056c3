import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FindingItem } from "../../actions/overview/overview";
import { useUnsaved } from "./unsaved";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";

/** What is most often the reason; more can be written. */
const USUAL_REASONS = [
  "已核对原始账簿，数字无误",
  "表样或表注由系统生成，不能修改",
  "有其他资金来源，属正常",
];

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  usual: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface IgnoreDialogProps extends DialogFrameState {
  readonly findings: readonly Pick<FindingItem, "key" | "message" | "relation">[];
  readonly onIgnore: (reason: string) => void;
}

/** Asks why a finding is to be told no more. */
export function IgnoreDialog({ findings, onIgnore, onClose }: IgnoreDialogProps): ReactElement {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  useUnsaved(reason.trim() !== "");
  const missing = reason.trim() === "";
  return (
    <PaneDialogFrame
      title={`忽略 ${findings.length} 处提示`}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={missing} onClick={() => onIgnore(reason)}>
            忽略
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <ul className={styles.list}>
        {findings.map(({ key, relation, message }) => (
          <li key={key}>{relation?.text ?? message}</li>
        ))}
      </ul>
      <Field
        label="原因"
        required
        hint="存入工作簿，可导出为审核说明；其中的数字一有改动，会重新提示。"
      >
        <Textarea value={reason} rows={3} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div className={styles.usual} role="group" aria-label="常用原因">
        {USUAL_REASONS.map((usual) => (
          <Button key={usual} size="small" shape="circular" onClick={() => setReason(usual)}>
            {usual}
          </Button>
        ))}
      </div>
    </PaneDialogFrame>
  );
}
