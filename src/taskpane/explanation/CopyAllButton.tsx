import type { ReactElement } from "react";
import type { Narrative } from "../../narrative/paragraph";
import { CopyButton, type CopyOutcome } from "./CopyButton";

const COPY_ALL = "复制全文";

interface CopyAllButtonProps {
  readonly narrative: Narrative;
  readonly onCopied: (outcome: CopyOutcome) => void;
}

/** Copies the whole text. */
export function CopyAllButton({ narrative, onCopied }: CopyAllButtonProps): ReactElement {
  return (
    <CopyButton
      narrative={narrative}
      what="决算说明全文"
      label={COPY_ALL}
      shown={COPY_ALL}
      onCopied={onCopied}
    />
  );
}
