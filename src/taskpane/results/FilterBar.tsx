import { Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import {
  countOfKind,
  tablesWithCounts,
  type ResultKind,
  type ResultsFilter,
} from "../../actions/overview/filter-overview";
import type { Overview } from "../../actions/overview/overview";

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
    backgroundColor: tokens.colorCompoundBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": { backgroundColor: tokens.colorCompoundBrandBackgroundHover },
  },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
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
        <Select
          className={styles.field}
          size="small"
          aria-label="显示哪张表"
          value={filter.table ?? ""}
          onChange={(_event, { value }) =>
            onFilter(value === "" ? others : { ...others, table: value })
          }
        >
          <option value="">全部表</option>
          {tablesWithCounts(overview).map(({ title, count }) => (
            <option key={title} value={title}>
              {title}（{count}）
            </option>
          ))}
        </Select>
        <Input
          className={styles.field}
          size="small"
          type="search"
          aria-label="查找编码、名称或单元格"
          placeholder="编码、名称、单元格"
          contentBefore={<Search16Regular />}
          value={filter.words}
          onChange={(_event, { value }) => onFilter({ ...filter, words: value })}
        />
      </div>
    </div>
  );
}
