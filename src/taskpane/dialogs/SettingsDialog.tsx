import { Button, Field, makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Settings } from "../../actions/settings";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";

const useStyles = makeStyles({
  trouble: { margin: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface SettingWords {
  readonly label: string;
  readonly hint: string;
}

/** Every setting, in the order of the dialog. */
const SWITCHES: Readonly<Record<keyof Settings, SettingWords>> = {
  recheckWhileWorking: {
    label: "改数字后自动重新核对",
    hint: "只重新读取改动的那张表，不移动光标。",
  },
  clearMarksBeforeSaving: {
    label: "“核对并保存”前清除标记",
    hint: "保存的文件里不留本工具的颜色。按 Ctrl+S 保存时做不到，请先点“清除标记”。",
  },
};

const SETTINGS = Object.keys(SWITCHES) as readonly (keyof Settings)[];

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
    <PaneDialogFrame
      title="设置"
      actions={
        <Button appearance="primary" onClick={onClose}>
          完成
        </Button>
      }
    >
      {SETTINGS.map((setting) => (
        <Field key={setting} hint={SWITCHES[setting].hint}>
          <Switch
            label={SWITCHES[setting].label}
            checked={settings[setting]}
            onChange={(_event, { checked }) => onChange({ ...settings, [setting]: checked })}
          />
        </Field>
      ))}
      {trouble !== undefined && <p className={styles.trouble}>{trouble}</p>}
    </PaneDialogFrame>
  );
}
