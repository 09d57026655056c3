import type { ChangeEvent } from "react";
import { SAMPLES } from "./samples";

interface TitleBarProps {
  /** The sample that is open; empty while a file of the user's own is. */
  readonly sample: string;
  readonly name: string;
  readonly onSample: (file: string) => void;
  readonly onFile: (file: File) => void;
}

/** What is open, and what else could be. */
export function TitleBar({ sample, name, onSample, onFile }: TitleBarProps) {
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // So that the same file can be chosen again after it was changed.
    target.value = "";
    if (file) onFile(file);
  };
  return (
    <header className="title-bar" aria-label="试用的工作簿">
      <h1>决算核对</h1>
      <select
        aria-label="样例工作簿"
        value={sample}
        onChange={({ target }) => onSample(target.value)}
      >
        {sample === "" && <option value="">{name === "" ? "（没有打开的文件）" : name}</option>}
        {SAMPLES.map(({ file, title }) => (
          <option key={file} value={file}>
            {title}
          </option>
        ))}
      </select>
      <FileButton onChange={chosen} />
      <p>模拟的 Excel，供试用；文件只在本页打开，不会上传。</p>
    </header>
  );
}

function FileButton({ onChange }: { onChange: (event: ChangeEvent<HTMLInputElement>) => void }) {
  return (
    <label className="file-button">
      打开自己的文件……
      <input
        type="file"
        className="visually-hidden"
        accept=".xlsx,.xlsm,.xls"
        onChange={onChange}
      />
    </label>
  );
}
