import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { lostSentence } from "../../actions/overview/lost-figures";
import { MOVES, type FiguresMove } from "../../actions/overview/remedies";
import { FiguresTable } from "./FiguresTable";
import { Preview } from "./WritePreview";

interface FiguresChangeProps {
  readonly remedy: FiguresMove;
  readonly onMove: () => void;
}

/** Has figures go back to their lines, or be exchanged again: shown cell by cell, and done on a second click. */
export function FiguresChange({ remedy, onMove }: FiguresChangeProps): ReactElement {
  const [previewed, setPreviewed] = useState(false);
  const does = MOVES[remedy.does];
  if (!previewed)
    return (
      <Button size="small" aria-label={`${does}${remedy.what}`} onClick={() => setPreviewed(true)}>
        {does}金额…
      </Button>
    );
  return (
    <Preview
      label={`${does}${remedy.what}`}
      sentence={sentenceOn(remedy, does)}
      write={`${does}金额`}
      onWrite={onMove}
      onCancel={() => setPreviewed(false)}
    >
      <FiguresTable lines={remedy.lines} after={`${does}后`} />
    </Preview>
  );
}

function sentenceOn({ what, lines, lost }: FiguresMove, does: string): string {
  const cells = lines.flatMap((line) => line.cells);
  const reckoned = cells.filter((cell) => cell.reckoned !== undefined).length;
  const told =
    reckoned === 0
      ? ""
      : `（${reckoned === cells.length ? "" : `其中 ${reckoned} 个`}在表上没有，由勾稽关系推算到末位）`;
  return `将${does}${what}，共 ${cells.length} 个单元格${told}，要么全部改好，要么都不改；数字格式和公式不变，可以撤销。${lost.map(lostSentence).join("")}请先核对原始账簿。`;
}
