import type { Traffic } from "../simulated-excel/host/traffic";
import type { RibbonCommand } from "./book/book";

interface RibbonProps {
  readonly paneShown: boolean;
  readonly told: string;
  readonly traffic: Traffic;
  readonly onTogglePane: () => void;
  readonly onCommand: (command: RibbonCommand) => void;
  readonly onMarkAsOthers: () => void;
}

const COMMANDS: readonly (readonly [RibbonCommand, string, string])[] = [
  ["Check", "核对", "check"],
  ["CheckAndSave", "核对并保存", "check-and-save"],
  ["ClearMarks", "清除标记", "clear-marks"],
];

/** The buttons that the add-in puts on Excel's ribbon, and one that plays a colleague. */
export function Ribbon(props: RibbonProps) {
  const { paneShown, told, traffic, onTogglePane, onCommand, onMarkAsOthers } = props;
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
          <legend>扮演同事</legend>
          <button
            type="button"
            title="给所选单元格加一个别人的标记，看清除标记时它是否保留"
            onClick={onMarkAsOthers}
          >
            <span className="swatch" />
            标黄／取消
          </button>
        </fieldset>
      </div>
      <p className="told">
        <span role="status">{told}</span>
        <small>{trafficText(traffic)}</small>
      </p>
    </section>
  );
}

/** How much the pane and Excel had to say to each other: what makes an add-in quick or slow. */
function trafficText({ requests, sent, received }: Traffic): string {
  const kilobytes = Math.round((sent + received) / 1000);
  return `面板与 Excel 往返 ${requests} 次，${kilobytes} KB`;
}
