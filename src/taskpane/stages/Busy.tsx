import { ArrowSync24Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Work } from "../../actions/session/session-state";
import { StageMessage } from "./StageMessage";

/** While the first check is under way. */
export function Busy({ work }: { readonly work: Work }): ReactElement {
  const { sentence, done, total } = work;
  return (
    <StageMessage icon={<ArrowSync24Regular />} title={`${sentence}…`}>
      <span role="status">{total === undefined ? "" : `${done ?? 0} / ${total} 张工作表`}</span>
    </StageMessage>
  );
}
