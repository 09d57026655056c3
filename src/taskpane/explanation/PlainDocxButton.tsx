import { Button } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

interface PlainDocxButtonProps {
  readonly onClick: () => void;
}

/** Saves the document without the content controls by which next year's text rolls: nothing in it tells of us. */
export function PlainDocxButton({ onClick }: PlainDocxButtonProps): ReactElement {
  return (
    <Button
      icon={<ArrowDownload16Regular />}
      title="用于对外公布：数字是普通文字，不带内容控件；明年滚动这篇说明时要按文字重新认"
      onClick={onClick}
    >
      公布用 .docx
    </Button>
  );
}
