import type { Traffic } from "../simulated-excel/host/traffic";
import type { RibbonCommand } from "./book/book";

interface RibbonProps {
  readonly paneShown: boolean;
  readonly told: string;
  readonly traffic: Traffic;
  readonly onTogglePane: () => void;
  readonly onCommand: (command: RibbonCommand) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onDownload: () => void;
  readonly onMarkAsOthers: () => void;
  /** Whether what only developers need is shown. */
  readonly developer: boolean;
}

const COMMANDS: readonly (readonly [RibbonCommand, string, string])[] = [
  ["Check", "核对", "check"],
  ["CheckAndSave", "核对并保存", "check-and-save"],
  ["ClearMarks", "清除标记", "clear-marks"],
];

/** The buttons that the add-in puts on Excel's ribbon, and those that a spreadsheet has. */
export function Ribbon(props: RibbonProps) {
  const { paneShown, told, traffic, onTogglePane, onCommand, developer } = props;
  return (
    <section className="ribbon" aria-label="功能区">
      <div role="toolbar" aria-label="加载项的按钮">
        <fieldset>
          <legend>决算核对</legend>
          <button type="button" aria-pressed={paneShown} onClick={onTogglePane}>
            <img src="assets/icons/icon-48.png" alt="" />
            打开面板
          </button>
          {COMMANDS.map(([command, label, icon]) => (
            <button key={command} type="button" onClick={() => onCommand(command)}>
              <img src={`assets/icons/${icon}-48.png`} alt="" />
              {label}
            </button>
          ))}
        </fieldset>
        <fieldset>
          <legend>工作簿</legend>
          <button type="button" title="撤销上一步输入（Ctrl+Z）" onClick={props.onUndo}>
            <span className="sign" aria-hidden="true">
              ↶
            </span>
            撤销输入
          </button>
          <button type="button" title="重做（Ctrl+Y）" onClick={props.onRedo}>
            <span className="sign" aria-hidden="true">
              ↷
            </span>
            重做输入
          </button>
          <button
            type="button"
            title="把工作簿现在的样子存成文件（Ctrl+S）；标记不写进去，其余与原文件一样"
            onClick={props.onDownload}
          >
            <span className="sign" aria-hidden="true">
              ⤓
            </span>
            下载工作簿
          </button>
        </fieldset>
        {developer && <Colleague onMark={props.onMarkAsOthers} />}
      </div>
      <p className="told">
        <span role="status">{told}</span>
        {developer && <small>{trafficText(traffic)}</small>}
      </p>
    </section>
  );
}

/** Plays another user, whose marks ours must leave alone. */
function Colleague({ onMark }: { readonly onMark: () => void }) {
  return (
    <fieldset>
      <legend>扮演同事</legend>
      <button
        type="button"
        title="给所选单元格加一个别人的标记，看清除标记时它是否保留"
        onClick={onMark}
      >
        <span className="swatch" />
        标黄／取消
      </button>
    </fieldset>
  );
}

/** How much the pane and Excel had to say to each other: what makes an add-in quick or slow. */
function trafficText({ requests, sent, received }: Traffic): string {
  const kilobytes = Math.round((sent + received) / 1000);
  return `面板与 Excel 往返 ${requests} 次，${kilobytes} KB`;
}
