import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellToFill, LineToFill } from "../../actions/overview/remedies";

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

/** What stands in each cell now, and what will: a cell a row, below the line that it belongs to; of one column a line a row. */
export function FiguresTable({ lines, after }: FiguresTableProps): ReactElement {
  const styles = useStyles();
  const column = onlyColumn(lines);
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label="逐格对照">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{column ?? "栏"}</th>
            <th scope="col">现在</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        {column === undefined ? (
          lines.map((each) => <LineRows key={each.line.label} line={each} />)
        ) : (
          <tbody>
            {lines.flatMap((line) =>
              line.cells.map((cell) => (
                <CellRow key={cell.to.label} cell={cell} head={lineHead(line)} />
              )),
            )}
          </tbody>
        )}
      </table>
    </div>
  );
}

/** The column of which all cells are, where it is one. */
function onlyColumn(lines: readonly LineToFill[]): string | undefined {
  const columns = new Set(lines.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return columns.size === 1 ? [...columns][0] : undefined;
}

function lineHead({ line, name }: LineToFill): string {
  return `第 ${line.row + 1} 行 ${name}`;
}

function LineRows({ line }: { readonly line: LineToFill }): ReactElement {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {lineHead(line)}
        </th>
      </tr>
      {line.cells.map((cell) => (
        <CellRow key={cell.to.label} cell={cell} head={cell.column} />
      ))}
    </tbody>
  );
}

interface CellRowProps {
  readonly cell: CellToFill;
  readonly head: string;
}

function CellRow({ cell, head }: CellRowProps): ReactElement {
  const styles = useStyles();
  const { to, from, reckoned, was, becomes } = cell;
  const source = from ? ` ← ${from.label}` : reckoned === undefined ? "" : "（推算）";
  return (
    <tr>
      <th scope="row">
        {head}{" "}
        <span className={styles.where}>
          {to.label}
          {source}
        </span>
      </th>
      <td>{shown(was)}</td>
      <td>{shown(becomes)}</td>
    </tr>
  );
}

function shown(text: string): string {
  return text === "" ? "空白" : text;
}
