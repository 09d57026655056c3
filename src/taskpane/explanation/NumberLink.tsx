import { makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { placeOf } from "../../sheets/address";
import type { CellPlace } from "../../sheets/sheet";
import { BOOK_BEFORE_PLACE } from "../../narrative/book-names";
import type { Source } from "../../narrative/fact";
import type { NumberSegment } from "../../narrative/paragraph";

const useStyles = makeStyles({
  number: {
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    cursor: "pointer",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

interface NumberLinkProps {
  readonly segment: NumberSegment;
  readonly onGoTo: (cell: CellPlace) => void;
}

/** A number of the text: it says what it was made from, and leads to its cell. */
export function NumberLink({ segment, onGoTo }: NumberLinkProps): ReactElement {
  const styles = useStyles();
  const place = firstPlace(segment.sources);
  return (
    <Tooltip content={originOf(segment)} relationship="description" withArrow>
      <button type="button" className={styles.number} onClick={() => place && onGoTo(place)}>
        {segment.text}
      </button>
    </Tooltip>
  );
}

/** `GK03 支出决算表 F7、GK01 收入支出决算总表 F33：326.67÷337.02`. */
function originOf({ sources, arithmetic, was, text }: NumberSegment): string {
  const places = [...new Set(sources.map(sourceText))];
  const from = places.length === 0 ? "表中没有这一行，按 0 计" : places.join("、");
  const origin = arithmetic === undefined ? from : `${from}：${arithmetic}`;
  return was === undefined || was === text ? origin : `${origin}（上年写的是 ${was}）`;
}

function sourceText(source: Source): string {
  return source.kind === "cell"
    ? `${BOOK_BEFORE_PLACE[source.book]}${source.sheet} ${source.address}`
    : `编制人填写：${source.name}`;
}

/** The first cell in the workbook at hand. */
function firstPlace(sources: readonly Source[]): CellPlace | undefined {
  for (const source of sources) {
    if (source.kind !== "cell" || source.book !== "accounts") continue;
    const place = placeOf(source.address);
    if (place) return { sheet: source.sheet, ...place };
  }
  return undefined;
}
