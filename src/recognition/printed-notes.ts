import { normalise, ordinalOf } from "../sheets/wording";
import type { PrintedNote } from "../tables/reading";
import { filled, type Grid } from "./grid";

/** `27行＝（1＋2＋…＋8）行`, wherever it stands in a sentence. The number may follow a list's own: `3.1栏各行＝…`. */
const NUMBERED =
  /第?[0-9]{1,3}(?:[行栏列](?:各[行栏列])?)?=(?:\([^()=]*\)(?:[行栏列](?:各[行栏列])?)?|第?[0-9]{1,3}(?:[行栏列](?:各[行栏列])?)?)(?:[-+](?:\([^()=]*\)|第?[0-9.]+)(?:[行栏列](?:各[行栏列])?)?|(?:至|到|~)第?[0-9]+[行栏列]?(?:之和)?)*/g;

/** What goes on so is not a whole relation yet: a stump would read as another one. */
const GOES_ON = /^[-+*×÷/~至到][^,，、]*/;

/** The relations printed on the given rows, each as printed but for width and spaces. */
export function printedNotes(
  grid: Grid,
  firstRow: number,
  lastRow: number,
): readonly PrintedNote[] {
  const found: PrintedNote[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (const { column } of filled(grid, row)) {
      const text = grid.cell(row, column)?.text ?? "";
      for (const note of relationsIn(text))
        found.push({ sheet: grid.sheet.name, row, column, text: note });
    }
  }
  return found;
}

/** The relations in a text: numbered ones anywhere, captioned ones (本年收入合计＝…) as sentences of their own. */
export function relationsIn(text: string): readonly string[] {
  return text
    .split(/[\r\n;；。]/)
    .map(normalise)
    .filter((piece) => piece.includes("="))
    .flatMap((piece) => {
      const found = numbered(piece);
      return found.length > 0 ? found : [captioned(piece)];
    })
    .filter((note) => /[行栏列]|\p{Script=Han}{2}/u.test(note));
}

/** Taken whole, so that what cannot be read is said to be so, and never judged in part. */
function numbered(piece: string): readonly string[] {
  return [...piece.matchAll(NUMBERED)].map(({ 0: relation, index }) => {
    const rest = GOES_ON.exec(piece.slice(index + relation.length));
    return relation + (rest?.[0] ?? "");
  });
}

function captioned(piece: string): string {
  const sentence = piece.replace(/^(?:附?注|备注|说明):?/, "");
  return sentence.slice(ordinalOf(sentence).length);
}
