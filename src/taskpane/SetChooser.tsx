import type { ReactElement } from "react";
import { useFieldStyles } from "./field-styles";
import type { SetItem } from "../actions/session/session-state";

interface SetChooserProps {
  readonly sets: readonly SetItem[];
  readonly onChoose: (name: string) => void;
}

/** Which of several sets of accounts is shown; each with how many errors stand open in it. */
export function SetChooser({ sets, onChoose }: SetChooserProps): ReactElement {
  const { plain } = useFieldStyles();
  return (
    <select
      className={plain}
      aria-label="本工作簿有几套表，正在看"
      value={sets.find(({ isShown }) => isShown)?.name ?? ""}
      onChange={({ target }) => onChoose(target.value)}
    >
      {sets.map(({ name, errors }) => (
        <option key={name} value={name}>
          {errors === 0 ? `${name}：没有错误` : `${name}：${errors} 个错误`}
        </option>
      ))}
    </select>
  );
}
