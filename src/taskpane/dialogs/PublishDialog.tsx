import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { leavingAdvice, type Publication } from "../../actions/publication";
import type { PublishingStage } from "../../actions/session/publishing-stage";
import { NO_DOWNLOAD } from "../host/downloads";
import { Preparing } from "./Preparing";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  label: { fontWeight: tokens.fontWeightSemibold },
});

interface PublishDialogProps extends DialogFrameState {
  readonly stage: PublishingStage | undefined;
  readonly onHandOver: () => void;
  /** The dialog is over, however it was closed. */
  readonly onForget: () => void;
}

/** Shows what a copy is without and what else would leave with it, before it is handed over. */
export function PublishDialog(props: PublishDialogProps): ReactElement {
  const { stage, onHandOver, onForget, onClose } = props;
  useEffect(() => onForget, [onForget]);
  const isReady = stage?.kind === "ready";
  return (
    <PaneDialogFrame
      title="另存发布副本"
      actions={
        <>
          {isReady && (
            <Button appearance="primary" onClick={onHandOver}>
              {stage.by === "download" ? "另存副本" : "在新窗口打开副本"}
            </Button>
          )}
          <Button onClick={onClose}>{isReady ? "取消" : "关闭"}</Button>
        </>
      }
    >
      <Stage stage={stage} />
    </PaneDialogFrame>
  );
}

function Stage({ stage }: Pick<PublishDialogProps, "stage">): ReactElement {
  const styles = useStyles();
  if (stage?.kind !== "ready") return <Preparing stage={stage} />;
  return (
    <>
      <p className={styles.text}>{stage.publication.taken}</p>
      <Leaving {...stage.publication} />
      {stage.by === "window" && (
        <p className={styles.text}>{NO_DOWNLOAD}副本会在新窗口打开，请在那里“另存为”。</p>
      )}
    </>
  );
}

function Leaving(publication: Publication): ReactElement {
  const styles = useStyles();
  const advice = leavingAdvice(publication);
  if (advice === undefined)
    return <p className={styles.text}>没有发现隐藏的内容、批注、外部链接和姓名。</p>;
  return (
    <>
      <p className={styles.text}>随副本一起公开的还有：</p>
      <ul className={styles.list}>
        {publication.leaving.map(({ label, details }) => (
          <li key={label}>
            <span className={styles.label}>{label}</span>：{details.join("；")}
          </li>
        ))}
      </ul>
      <p className={styles.text}>{advice}</p>
    </>
  );
}
