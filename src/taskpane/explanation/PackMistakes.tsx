import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PackMistake } from "../../narrative/template/pack-syntax";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What is wrong with a text pack, line by line. */
export function PackMistakes({
  mistakes,
}: {
  readonly mistakes: readonly PackMistake[];
}): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="文本模板的错误">
      {mistakes.map(({ line, column, problem, remedy }) => (
        <li key={`${line}:${column}:${problem}`}>
          第 {line} 行第 {column} 个字：{problem}。{remedy}。
        </li>
      ))}
    </ul>
  );
}
