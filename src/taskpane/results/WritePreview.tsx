import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  preview: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  sentence: {
    margin: 0,
    flexBasis: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface WritePreviewProps {
  readonly label: string;
  /** As printed; empty for a blank cell. */
  readonly printed: string;
  /** What is to stand there: an amount or a code. */
  readonly entry: string;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** A figure or a code before it is written. */
export function WritePreview({
  label,
  printed,
  entry,
  onWrite,
  onCancel,
}: WritePreviewProps): ReactElement {
  const now = printed === "" ? "空白" : ` ${printed} `;
  return (
    <Preview
      label={`改 ${label}`}
      sentence={`${label} 将由${now}改为 ${entry}，数字格式不变，可以撤销。请先核对原始账簿。`}
      write={`写入 ${label}`}
      onWrite={onWrite}
      onCancel={onCancel}
    />
  );
}

interface PreviewProps {
  /** Names the group for screen readers. */
  readonly label: string;
  readonly sentence: string;
  /** What is shown of it in detail, below the sentence. */
  readonly children?: ReactNode;
  /** What the button says that does it. */
  readonly write: string;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** A change before it is made. */
export function Preview(props: PreviewProps): ReactElement {
  const { label, sentence, children, write, onWrite, onCancel } = props;
  const styles = useStyles();
  return (
    <div className={styles.preview} role="group" aria-label={label}>
      <p className={styles.sentence} role="status">
        {sentence}
      </p>
      {children}
      <Button size="small" appearance="primary" autoFocus onClick={onWrite}>
        {write}
      </Button>
      <Button size="small" onClick={onCancel}>
        不改
      </Button>
    </div>
  );
}
