import { printIdentity } from "../identities/notation/print-identity";
import type { Term } from "../identities/notation/syntax";
import type { IndexedReading } from "../identities/readings";
import type { PrintedNote } from "../tables/reading";
import type { Finding } from "./finding";
import type { NumberedRelation } from "./form-relations";
import { whereOnSheet } from "./places";

export function misprint(
  note: PrintedNote,
  indexed: IndexedReading,
  meant: NumberedRelation,
): Finding {
  const corrected = wording(meant, note.text.includes("各"));
  const where = whereOnSheet(indexed, note);
  return {
    severity: "error",
    kind: "note",
    table: indexed.reading.table,
    identity: corrected,
    source: "表样结构",
    cells: [{ sheet: note.sheet, row: note.row, column: note.column }],
    message: `${where} 表注“${note.text}”印错，按本表的号码应为“${corrected}”。请更正表注；表中数字不受影响。`,
  };
}

function wording({ axis, left, right }: NumberedRelation, everyLine: boolean): string {
  const terms = (numbers: ReadonlyMap<number, number>): Term[] =>
    [...numbers]
      .sort(([a], [b]) => a - b)
      .map(([number, sign]) => ({
        sign: sign as 1 | -1,
        place: { kind: "numbered", axis, from: number, to: number },
      }));
  return printIdentity({ left: terms(left), relation: "＝", right: terms(right) }, everyLine);
}

/** The figures follow the form and not the note; which of the two is meant, the author knows. */
export function contradiction(note: PrintedNote, indexed: IndexedReading): Finding {
  const where = whereOnSheet(indexed, note);
  return {
    severity: "notice",
    kind: "note",
    table: indexed.reading.table,
    identity: note.text,
    source: "表注",
    cells: [{ sheet: note.sheet, row: note.row, column: note.column }],
    message: `${where} 表注“${note.text}”与表中数字不符，也不是已知表样的关系。请核对表注的号码。`,
  };
}
