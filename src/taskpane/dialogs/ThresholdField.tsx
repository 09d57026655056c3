import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { USUAL_REASON_FROM } from "../../proofreading/reason-threshold";

interface ThresholdFieldProps {
  /** In percent; the usual one where nothing was chosen. */
  readonly reasonFrom: number | undefined;
  readonly onChange: (reasonFrom: number) => void;
}

/** From which variance on a reason is wanted. What is typed stands until the field is left; only a number counts. */
export function ThresholdField({ reasonFrom, onChange }: ThresholdFieldProps): ReactElement {
  const [typed, setTyped] = useState<string>();
  const type = (value: string) => {
    setTyped(value);
    const percent = Number(value);
    if (value.trim() !== "" && percent >= 0) onChange(percent);
  };
  return (
    <Field
      label="校对：与年初预算相差多少（%）要说明原因"
      hint="科目的决算数与年初预算数相差达到这个比例、又没有写原因的，给一处提示。"
    >
      <Input
        type="number"
        min={0}
        value={typed ?? String(reasonFrom ?? USUAL_REASON_FROM)}
        onChange={(_event, { value }) => type(value)}
        onBlur={() => setTyped(undefined)}
      />
    </Field>
  );
}
