import { Button, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MOST_DECIMALS, type NumberSettings } from "../../narrative/arithmetic/number-settings";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";

const DECIMALS = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => decimals);

interface NumbersDialogProps extends DialogFrameState {
  readonly numbers: NumberSettings;
  /** Whether they are the author's choice, and not the pack's. */
  readonly own: boolean;
  /** `undefined`: as the pack says. */
  readonly onChange: (numbers: NumberSettings | undefined) => void;
}

/** How the whole explanation writes its numbers; each choice holds at once. */
export function NumbersDialog(props: NumbersDialogProps): ReactElement {
  const { numbers, own, onChange, onClose } = props;
  return (
    <PaneDialogFrame
      title="数字的写法"
      actions={
        <>
          <Button disabled={!own} onClick={() => onChange(undefined)}>
            恢复默认
          </Button>
          <Button appearance="primary" onClick={onClose}>
            完成
          </Button>
        </>
      }
    >
      <Field label="金额单位">
        <Select
          value={numbers.money}
          onChange={(_event, { value }) =>
            onChange({ ...numbers, money: value === "元" ? "元" : "万元" })
          }
        >
          <option>万元</option>
          <option>元</option>
        </Select>
      </Field>
      <DecimalsField
        label="金额保留几位小数"
        decimals={numbers.moneyDecimals}
        onChange={(moneyDecimals) => onChange({ ...numbers, moneyDecimals })}
      />
      <DecimalsField
        label="百分比保留几位小数"
        decimals={numbers.percentDecimals}
        onChange={(percentDecimals) => onChange({ ...numbers, percentDecimals })}
      />
    </PaneDialogFrame>
  );
}

interface DecimalsFieldProps {
  readonly label: string;
  readonly decimals: number;
  readonly onChange: (decimals: number) => void;
}

function DecimalsField({ label, decimals, onChange }: DecimalsFieldProps): ReactElement {
  return (
    <Field label={label} hint="四舍五入，全文一致。">
      <Select
        value={String(decimals)}
        onChange={(_event, { value }) => onChange(parseInt(value, 10))}
      >
        {DECIMALS.map((count) => (
          <option key={count}>{count}</option>
        ))}
      </Select>
    </Field>
  );
}
