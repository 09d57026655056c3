import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import {
  countOfKind,
  tablesWithCounts,
  type ResultKind,
  type ResultsFilter,
} from "../../actions/overview/filter-overview";
import type { Overview } from "../../actions/overview/overview";
import { useFieldStyles } from "../field-styles";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: {
    padding: "2px 8px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    // Otherwise the browser lays a strip of the canvas's colour behind the words.
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
      ":hover": { backgroundColor: "Highlight" },
    },
  },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, flexBasis: "120px" },
});

const CHIPS: readonly { readonly kind: ResultKind; readonly label: string }[] = [
  { kind: "all", label: "全部" },
  { kind: "error", label: "错误" },
  { kind: "notice", label: "提示" },
  { kind: "rounding", label: "尾差" },
  { kind: "ignored", label: "已忽略" },
];

interface FilterBarProps {
  /** Unfiltered: the counts are of the whole. */
  readonly overview: Overview;
  readonly filter: ResultsFilter;
  readonly onFilter: (filter: ResultsFilter) => void;
}

/** What is to be shown: a kind, a table, and what contains some words. */
export function FilterBar({ overview, filter, onFilter }: FilterBarProps): ReactElement {
  const styles = useStyles();
  const { plain } = useFieldStyles();
  const { table: _table, ...others } = filter;
  return (
    <div className={styles.bar} role="search">
      <div className={styles.chips} role="group" aria-label="显示哪一类">
        {CHIPS.map(({ kind, label }) => (
          <button
            key={kind}
            type="button"
            aria-pressed={filter.kind === kind}
            className={mergeClasses(styles.chip, filter.kind === kind && styles.pressed)}
            onClick={() => onFilter({ ...filter, kind })}
          >
            {label} {countOfKind(overview, kind)}
          </button>
        ))}
      </div>
      <div className={styles.fields}>
        <select
          className={mergeClasses(plain, styles.field)}
          aria-label="显示哪张表"
          value={filter.table ?? ""}
          onChange={({ target: { value } }) =>
            onFilter(value === "" ? others : { ...others, table: value })
          }
        >
          <option value="">全部表</option>
          {tablesWithCounts(overview).map(({ title, count }) => (
            <option key={title} value={title}>
              {title}（{count}）
            </option>
          ))}
        </select>
        <input
          className={mergeClasses(plain, styles.field)}
          type="search"
          aria-label="查找编码、名称或单元格"
          placeholder="编码、名称、单元格"
          value={filter.words}
          onChange={({ target }) => onFilter({ ...filter, words: target.value })}
        />
      </div>
    </div>
  );
}
