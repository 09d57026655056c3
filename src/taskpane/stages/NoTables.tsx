import { DocumentSearch32Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Unread } from "../../recognition/unread";
import type { PaneCommands } from "../pane-commands";
import { UnreadSheets } from "../results/UnreadSheets";
import { StageMessage } from "./StageMessage";

interface NoTablesProps {
  readonly unread: readonly Unread[];
  readonly commands: PaneCommands;
}

/** None of the nine tables was found: where they were looked for, and why each sheet is none. */
export function NoTables({ unread, commands }: NoTablesProps): ReactElement {
  return (
    <StageMessage icon={<DocumentSearch32Regular />} title="没有找到部门决算公开表">
      <p>
        按表名（如“收入支出决算总表”）和栏目识别九张公开表。请确认表名写在表的上方，没有改成别的说法。
      </p>
      <UnreadSheets unread={unread} commands={commands} />
    </StageMessage>
  );
}
