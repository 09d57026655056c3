import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ button: { flexGrow: 1, flexShrink: 1, minWidth: "72px" } });

interface CheckButtonProps {
  readonly checking: boolean;
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
}

/** The one big button; while a check is under way it gives it up. */
export function CheckButton({ checking, check, cancel }: CheckButtonProps): ReactElement {
  const { button } = useStyles();
  return (
    <Button
      className={button}
      appearance={checking ? "secondary" : "primary"}
      onClick={() => (checking ? cancel() : void check())}
    >
      {checking ? "取消" : "核对"}
    </Button>
  );
}
