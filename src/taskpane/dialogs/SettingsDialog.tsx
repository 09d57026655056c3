import { Button, Field, makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Settings } from "../../actions/settings";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";

const useStyles = makeStyles({
  trouble: { margin: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
});

const SWITCHES: readonly {
  readonly setting: keyof Settings;
  readonly label: string;
  readonly hint: string;
}[] = [
  {
    setting: "recheckWhileWorking",
    label: "改数字后自动重新核对",
    hint: "只重新读取改动的那张表，不移动光标。",
  },
  {
    setting: "clearMarksBeforeSaving",
    label: "“核对并保存”前清除标记",
    hint: "保存的文件里不留本工具的颜色。按 Ctrl+S 保存时做不到，请先点“清除标记”。",
  },
];

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
      {SWITCHES.map(({ setting, label, hint }) => (
        <Field key={setting} hint={hint}>
          <Switch
            label={label}
            checked={settings[setting]}
            onChange={(_event, { checked }) => onChange({ ...settings, [setting]: checked })}
          />
        </Field>
      ))}
      {trouble !== undefined && <p className={styles.trouble}>{trouble}</p>}
    </PaneDialogFrame>
  );
}
