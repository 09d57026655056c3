import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LineToFill } from "../../actions/overview/remedies";

const useStyles = makeStyles({
  frame: {
    flexBasis: "100%",
    minWidth: 0,
    maxHeight: "16em",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: "left",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
      overflowWrap: "anywhere",
    },
    "& thead th": { fontWeight: tokens.fontWeightSemibold },
    "& thead th + th, & tbody td": { textAlign: "right", whiteSpace: "nowrap" },
  },
  where: { color: tokens.colorNeutralForeground2 },
});

interface FiguresTableProps {
  readonly lines: readonly LineToFill[];
  /** The head of the last column: 移回后. */
  readonly after: string;
}

/** What stands in each cell now, and what will: a cell a row, below the line that it belongs to. */
export function FiguresTable({ lines, after }: FiguresTableProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label="逐格对照">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">栏</th>
            <th scope="col">现在</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        {lines.map((each) => (
          <LineRows key={each.line.label} line={each} />
        ))}
      </table>
    </div>
  );
}

function LineRows({ line: { line, name, cells } }: { readonly line: LineToFill }): ReactElement {
  const styles = useStyles();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          第 {line.row + 1} 行 {name}
        </th>
      </tr>
      {cells.map(({ column, to, from, reckoned, was, becomes }) => (
        <tr key={to.label}>
          <th scope="row">
            {column}{" "}
            <span className={styles.where}>
              {to.label}
              {from ? ` ← ${from.label}` : reckoned === undefined ? "" : "（推算）"}
            </span>
          </th>
          <td>{shown(was)}</td>
          <td>{shown(becomes)}</td>
        </tr>
      ))}
    </tbody>
  );
}

function shown(text: string): string {
  return text === "" ? "空白" : text;
}
