import { makeStyles, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ text: { margin: 0 } });

interface PreparingProps {
  /** Absent before it was begun. */
  readonly stage:
    | { readonly kind: "working" }
    | { readonly kind: "refused"; readonly message: string }
    | undefined;
}

/** What a dialog shows while what it is about is prepared, or could not be. */
export function Preparing({ stage }: PreparingProps): ReactElement {
  const { text } = useStyles();
  return stage?.kind === "refused" ? (
    <p className={text} role="alert">
      {stage.message}
    </p>
  ) : (
    <Spinner size="small" label="正在读取工作簿…" />
  );
}
