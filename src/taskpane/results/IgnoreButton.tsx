import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { DialogButton } from "../DialogButton";

const useStyles = makeStyles({
  button: { flexShrink: 0, minWidth: 0, color: tokens.colorNeutralForeground3 },
});

interface IgnoreButtonProps {
  /** What would be ignored, for those who hear the button. */
  readonly what: string;
  readonly className?: string;
  readonly onClick: () => void;
}

/** Opens the dialog that asks for the reason. */
export function IgnoreButton({ what, className, onClick }: IgnoreButtonProps): ReactElement {
  const { button } = useStyles();
  return (
    <DialogButton
      className={mergeClasses(button, className)}
      appearance="transparent"
      size="small"
      aria-label={`忽略 ${what}`}
      onClick={onClick}
    >
      忽略…
    </DialogButton>
  );
}
