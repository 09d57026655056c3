import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Unread } from "../../recognition/unread";
import { useListStyles } from "./list-styles";

const useStyles = makeStyles({
  list: {
    textAlign: "left",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  sheet: { fontWeight: tokens.fontWeightSemibold },
});

/** Sheets that were not read as one of the tables, each with the reason. */
export function UnreadSheets({ unread }: { readonly unread: readonly Unread[] }): ReactElement {
  const styles = useStyles();
  const { plain } = useListStyles();
  return (
    <ul className={mergeClasses(plain, styles.list)}>
      {unread.map(({ sheet, why }, index) => (
        <li key={index}>
          <span className={styles.sheet}>{sheet}</span>：{why}
        </li>
      ))}
    </ul>
  );
}
