import { DocumentSync16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { FileButton } from "../FileButton";
import { openText } from "../host/open-text";
import type { PaneCommands } from "../pane-commands";

interface LastTextButtonProps {
  readonly size?: "small";
  readonly children: string;
  readonly commands: PaneCommands;
}

/** Takes last year's explanation from a file, to be written anew from this year's tables. */
export function LastTextButton(props: LastTextButtonProps): ReactElement {
  const { size, children, commands } = props;
  const chosen = async (file: File) => {
    const opened = await openText(file);
    if (opened.kind === "refused") return commands.say("error", opened.message);
    await commands.rollFrom(file.name, opened.text);
  };
  return (
    <FileButton
      {...(size !== undefined && { size })}
      title="打开上年的决算情况说明（.docx、.txt），数字、方向、年份换成今年的"
      accept=".docx,.txt"
      label="上年的决算情况说明"
      icon={<DocumentSync16Regular />}
      onChosen={chosen}
    >
      {children}
    </FileButton>
  );
}
