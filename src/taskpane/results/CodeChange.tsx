import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CodeRemedy } from "../../actions/overview/remedies";
import { WritePreview } from "./WritePreview";

interface CodeChangeProps {
  readonly remedy: CodeRemedy;
  readonly onWrite: () => void;
}

/** Puts the right code into its cell: previewed, and done on a second click. */
export function CodeChange({ remedy, onWrite }: CodeChangeProps): ReactElement {
  const [previewed, setPreviewed] = useState(false);
  const { cell, printed, code } = remedy;
  if (!previewed)
    return (
      <Button
        size="small"
        aria-label={`${cell.label} 改为 ${code}`}
        onClick={() => setPreviewed(true)}
      >
        改为 {code}
      </Button>
    );
  return (
    <WritePreview
      label={cell.label}
      printed={printed}
      entry={code}
      onWrite={onWrite}
      onCancel={() => setPreviewed(false)}
    />
  );
}
