import { ArrowSync16Regular, TableAdd16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { ExplainedText } from "../../actions/explanation/explanation";
import { DialogButton } from "../DialogButton";
import type { PaneCommands } from "../pane-commands";

interface SheetButtonsProps {
  readonly explanation: ExplainedText;
  readonly commands: PaneCommands;
}

/** The text as sheets of the workbook: those of before are updated, or others come in. Charts are asked about where it has some. */
export function SheetButtons({ explanation, commands }: SheetButtonsProps): ReactElement {
  const hasCharts = explanation.sections.some(({ paragraphs }) =>
    paragraphs.some(({ chart }) => chart !== undefined),
  );
  const insert = () => {
    if (hasCharts) commands.open({ kind: "insert" });
    else void commands.insertExplanation("new-sheet");
  };
  const update = () => {
    void commands.prepareUpdate();
    commands.open({ kind: "prepared", what: "update" });
  };
  return (
    <>
      {explanation.inserted.length > 0 && (
        <DialogButton icon={<ArrowSync16Regular />} onClick={update}>
          更新已插入的…
        </DialogButton>
      )}
      <DialogButton icon={<TableAdd16Regular />} onClick={insert}>
        {hasCharts ? "插入工作表…" : "插入工作表"}
      </DialogButton>
    </>
  );
}
