import { Dropdown, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PackChoice } from "../../actions/explanation/explanation";
import { DialogButton } from "../DialogButton";
import type { PaneCommands } from "../pane-commands";

const useStyles = makeStyles({
  packs: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  dropdown: { flexGrow: 1, flexBasis: "140px", minWidth: 0 },
});

interface PackPickerProps {
  readonly packs: readonly PackChoice[];
  readonly pack: string;
  readonly commands: PaneCommands;
}

/** Which text is used, and the way to change it. */
export function PackPicker({ packs, pack, commands }: PackPickerProps): ReactElement {
  const styles = useStyles();
  const name = packs.find(({ id }) => id === pack)?.name ?? "";
  return (
    <div className={styles.packs}>
      <Dropdown
        className={styles.dropdown}
        aria-label="文本模板"
        value={name}
        selectedOptions={[pack]}
        onOptionSelect={(_event, { optionValue }) =>
          optionValue !== undefined && void commands.choosePack(optionValue)
        }
      >
        {packs.map(({ id, name: text }) => (
          <Option key={id} value={id}>
            {text}
          </Option>
        ))}
      </Dropdown>
      <DialogButton onClick={() => commands.open({ kind: "pack" })}>改模板…</DialogButton>
    </div>
  );
}
