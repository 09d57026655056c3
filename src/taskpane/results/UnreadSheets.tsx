import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Unread } from "../../recognition/unread";
import type { PaneCommands } from "../pane-commands";
import { useListStyles } from "./list-styles";
import { Why } from "./Why";

const useStyles = makeStyles({
  list: {
    textAlign: "left",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  sheet: { fontWeight: tokens.fontWeightSemibold },
});

interface UnreadSheetsProps {
  readonly unread: readonly Unread[];
  readonly commands: PaneCommands;
}

/** Sheets that were not read as one of the tables, each with the reason, and folded under it why so. */
export function UnreadSheets({ unread, commands }: UnreadSheetsProps): ReactElement {
  const styles = useStyles();
  const { plain } = useListStyles();
  return (
    <ul className={mergeClasses(plain, styles.list)}>
      {unread.map((one, index) => (
        <li key={index}>
          <span className={styles.sheet}>{one.sheet}</span>：{one.why}
          <Why of={one.sheet} about={one} commands={commands} />
        </li>
      ))}
    </ul>
  );
}
