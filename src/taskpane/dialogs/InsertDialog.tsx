import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ChartPlaces } from "../../actions/explanation/explanation-sheets";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";

interface InsertDialogProps extends DialogFrameState {
  readonly onInsert: (places: ChartPlaces) => void;
}

/** Asks where the charts of the explanation shall stand, before it is put into sheets. */
export function InsertDialog({ onInsert, onClose }: InsertDialogProps): ReactElement {
  const [places, setPlaces] = useState<ChartPlaces>("new-sheet");
  return (
    <PaneDialogFrame
      title="插入工作表"
      actions={
        <>
          <Button appearance="primary" onClick={() => onInsert(places)}>
            插入
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <Field label="说明放进新工作表；图放在" hint="图引用表中的单元格，数字变了图也跟着变。">
        <RadioGroup
          value={places}
          onChange={(_event, { value }) => setPlaces(value === "tables" ? "tables" : "new-sheet")}
        >
          <Radio value="new-sheet" label="另一张新工作表（原有的表不动）" />
          <Radio value="tables" label="各表的右边" />
        </RadioGroup>
      </Field>
    </PaneDialogFrame>
  );
}
