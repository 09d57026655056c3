import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Paper } from "../../actions/review-report/paper";
import { downloadsWork, NO_DOWNLOAD } from "../host/downloads";
import { keepReviewer, keptReviewer } from "../host/reviewer-name";
import { printPaper, savePaperAsDocx, savePaperAsXlsx } from "../host/save-review-report";
import type { PaneCommands } from "../pane-commands";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";

const useStyles = makeStyles({ intro: { margin: 0 } });

const FILE_NAME = "决算核对报告";

interface ReviewReportDialogProps extends DialogFrameState {
  readonly commands: PaneCommands;
}

/** 核对报告: whose name stands on it, and where it goes. */
export function ReviewReportDialog({ commands, onClose }: ReviewReportDialogProps): ReactElement {
  const styles = useStyles();
  const [reviewer, setReviewer] = useState(keptReviewer);
  const canDownload = downloadsWork();
  const done = () => {
    keepReviewer(reviewer.trim());
    onClose();
  };
  const withPaper = (use: (paper: Paper) => Promise<void>) => {
    done();
    void commands.reviewPaper(reviewer).then((paper) => paper && use(paper));
  };
  const insert = () => {
    done();
    void commands.insertReviewReport(reviewer);
  };
  return (
    <PaneDialogFrame
      title="核对报告"
      actions={
        <>
          <Button appearance="primary" onClick={insert}>
            插入工作表
          </Button>
          {canDownload && (
            <>
              <Button onClick={() => withPaper((paper) => savePaperAsXlsx(FILE_NAME, paper))}>
                下载 .xlsx
              </Button>
              <Button onClick={() => withPaper((paper) => savePaperAsDocx(FILE_NAME, paper))}>
                下载 .docx
              </Button>
            </>
          )}
          <Button onClick={() => withPaper(printPaper)}>打印</Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <p className={styles.intro}>
        重新核对一遍，写出可以签字上报的报告：结论、问题清单（关系两边、差额、建议、处理情况）、审核说明、没有核对的内容。
      </p>
      {!canDownload && (
        <p className={styles.intro}>{NO_DOWNLOAD}请用“插入工作表”，或“打印”里的“存储为 PDF”。</p>
      )}
      <Field label="审核人" hint="记在这台电脑上，下次不用再填；留空时手工签字。">
        <Input value={reviewer} onChange={(_event, { value }) => setReviewer(value)} />
      </Field>
    </PaneDialogFrame>
  );
}
