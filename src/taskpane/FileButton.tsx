import { Button, makeStyles, type ButtonProps } from "@fluentui/react-components";
import { useRef, type ChangeEvent, type ReactElement } from "react";

const useStyles = makeStyles({ hidden: { display: "none" } });

type FileButtonProps = Omit<ButtonProps, "onClick" | "as"> & {
  /** Endings of the files that may be chosen: `.xlsx,.xls`. */
  readonly accept: string;
  /** What the file is, for those who do not see the button. */
  readonly label: string;
  readonly onChosen: (file: File) => Promise<void> | void;
};

/** A button that asks for a file; the file is read in the pane and goes nowhere. */
export function FileButton(props: FileButtonProps): ReactElement {
  const { accept, label, onChosen, ...button } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const chosen = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) await onChosen(file);
    // So that the same file can be chosen again after it was changed.
    target.value = "";
  };
  return (
    <>
      <Button {...(button as ButtonProps)} onClick={() => input.current?.click()} />
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept={accept}
        aria-label={label}
        onChange={(event) => void chosen(event)}
      />
    </>
  );
}
