import { Button, Field, Input, makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DEFAULT_SETTINGS, Settings } from "../../actions/settings";
import { USUAL_REASON_FROM } from "../../proofreading/reason-threshold";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";

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
      <Field
        label="校对：与年初预算相差多少（%）要说明原因"
        hint="科目的决算数与年初预算数相差达到这个比例、又没有写原因的，给一处提示。"
      >
        <Input
          type="number"
          min={0}
          value={String(settings.reasonFrom ?? USUAL_REASON_FROM)}
          onChange={(_event, { value }) => {
            if (value !== "" && Number(value) >= 0)
              onChange({ ...settings, reasonFrom: Number(value) });
          }}
        />
      </Field>
      {trouble !== undefined && <p className={styles.trouble}>{trouble}</p>}
    </PaneDialogFrame>
  );
}
