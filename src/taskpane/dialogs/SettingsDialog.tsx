import { Field, makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DEFAULT_SETTINGS, Settings } from "../../actions/settings";
import { ClosingDialogFrame } from "./ClosingDialogFrame";
import type { DialogFrameState } from "./PaneDialogFrame";
import { ThresholdField } from "./ThresholdField";

const useStyles = makeStyles({
  trouble: { margin: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface SettingWords {
  readonly label: string;
  readonly hint: string;
}

type Switched = keyof typeof DEFAULT_SETTINGS;

/** Every setting that is on or off, in the order of the dialog. */
const SWITCHES: Readonly<Record<Switched, SettingWords>> = {
  recheckWhileWorking: {
    label: "改数字后自动重新核对",
    hint: "只重新读取改动的那张表，不移动光标。",
  },
  shadeUnchecked: {
    label: "在表上标出没有核对到的数字",
    hint: "淡紫色，和其他标记一样可以清除，发布副本里没有。原因列在“没有核对到的数字”里。",
  },
  clearMarksBeforeSaving: {
    label: "“核对并保存”前清除标记",
    hint: "保存的文件里不留本工具的颜色。按 Ctrl+S 保存时做不到，请先点“清除标记”。",
  },
};

const SETTINGS = Object.keys(SWITCHES) as readonly Switched[];

interface SettingsDialogProps extends DialogFrameState {
  readonly settings: Settings;
  /** Why they cannot be kept. */
  readonly trouble: string | undefined;
  readonly onChange: (settings: Settings) => void;
}

/** What can be chosen; each choice holds at once. */
export function SettingsDialog({
  settings,
  trouble,
  onChange,
  onClose,
}: SettingsDialogProps): ReactElement {
  const styles = useStyles();
  return (
    <ClosingDialogFrame title="设置" close="完成" onClose={onClose}>
      {SETTINGS.map((setting) => (
        <Field key={setting} hint={SWITCHES[setting].hint}>
          <Switch
            label={SWITCHES[setting].label}
            checked={settings[setting]}
            onChange={(_event, { checked }) => onChange({ ...settings, [setting]: checked })}
          />
        </Field>
      ))}
      <ThresholdField
        reasonFrom={settings.reasonFrom}
        onChange={(reasonFrom) => onChange({ ...settings, reasonFrom })}
      />
      {trouble !== undefined && <p className={styles.trouble}>{trouble}</p>}
    </ClosingDialogFrame>
  );
}
