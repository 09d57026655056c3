import { Button, useRestoreFocusTarget, type ButtonProps } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** A button that opens a dialog: when that closes, the focus comes back here. */
export function DialogButton(props: ButtonProps): ReactElement {
  return <Button {...useRestoreFocusTarget()} {...props} />;
}
