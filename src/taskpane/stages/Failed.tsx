import { ErrorCircle48Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { Fold } from "../Fold";
import { StageMessage } from "./StageMessage";

interface FailedProps {
  readonly message: string;
  readonly detail: string;
}

/** The check came to no end: what happened, what to do, and the host's own words for whoever helps. */
export function Failed({ message, detail }: FailedProps): ReactElement {
  return (
    <StageMessage icon={<ErrorCircle48Regular />} title="这次没有核对成">
      <p role="alert">{message}</p>
      <Fold summary="技术信息">{detail}</Fold>
    </StageMessage>
  );
}
