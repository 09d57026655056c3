import { DocumentText48Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { ExplanationStage } from "../../actions/explanation/explanation";
import type { PaneCommands } from "../pane-commands";
import { StageMessage } from "../stages/StageMessage";
import { ExportStep } from "./ExportStep";
import { NotRolled } from "./NotRolled";
import { BooksStep } from "./BooksStep";
import { PackMistakes } from "./PackMistakes";
import { PackPicker } from "./PackPicker";
import { RolledBooksStep } from "./RolledBooksStep";
import { RolledExportStep } from "./RolledExportStep";
import { RolledSummary } from "./RolledSummary";
import { TextView } from "./TextView";

interface ExplanationViewProps {
  readonly stage: ExplanationStage | undefined;
  readonly commands: PaneCommands;
}

/** The explanation, live from the cells; or why there is none. */
export function ExplanationView({ stage, commands }: ExplanationViewProps): ReactElement {
  switch (stage?.kind) {
    case undefined:
      return (
        <StageMessage icon={<DocumentText48Regular />} title="正在由表中的数字写说明">
          没有认出决算公开表时写不出说明，请先核对。
        </StageMessage>
      );
    case "unexplained":
      return (
        <StageMessage icon={<DocumentText48Regular />} title="写不出说明">
          {stage.why}
        </StageMessage>
      );
    case "wrong-pack":
      return (
        <>
          <PackPicker {...stage} commands={commands} />
          <PackMistakes mistakes={stage.mistakes} />
        </>
      );
    case "not-rolled":
      return <NotRolled {...stage} commands={commands} />;
    case "explained":
      return (
        <TextView
          explanation={stage.explanation}
          commands={commands}
          books={() => <BooksStep {...stage} commands={commands} />}
          exports={(told) => <ExportStep {...stage} {...told} commands={commands} />}
        />
      );
    case "rolled":
      return (
        <TextView
          explanation={stage.explanation}
          commands={commands}
          books={() => <RolledBooksStep {...stage} commands={commands} />}
          exports={(told) => <RolledExportStep {...stage} {...told} commands={commands} />}
        >
          <RolledSummary {...stage.explanation} />
        </TextView>
      );
  }
}
