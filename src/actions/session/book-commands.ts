import type { Desk } from "./desk";
import type { inTurn } from "./in-turn";
import { dontUseBook, dropBook, takeBook, useBookAnyway } from "./opening-books";
import { leaveLastText, takeLastText } from "./rolling-last-text";
import type { SessionCommands } from "./session-commands";

type BookCommands = Pick<
  SessionCommands,
  | "takeBook"
  | "dropBook"
  | "takeFormer"
  | "useBookAnyway"
  | "dontUseBook"
  | "rollFrom"
  | "leaveLastText"
>;

/** What can be asked of another workbook of the unit, and of last year's text. */
export function bookCommands(
  desk: Desk,
  run: ReturnType<typeof inTurn>,
  watch: () => Promise<void>,
): BookCommands {
  return {
    takeBook: (kind, opened) =>
      run("读取另一个工作簿", () => watch().then(() => takeBook(desk, kind, opened))),
    dropBook: (kind) => run("放下另一个工作簿", () => dropBook(desk, kind)),
    takeFormer: (opened) =>
      run("带入上一版", async () => {
        await watch();
        await (await import("./taking-former")).takeFormer(desk, opened);
      }),
    useBookAnyway: () => run("采用另一个工作簿", () => useBookAnyway(desk)),
    dontUseBook: () => dontUseBook(desk),
    rollFrom: (name, text) =>
      run("滚动上年说明", () => watch().then(() => takeLastText(desk, name, text))),
    leaveLastText: () => run("改用文本模板", () => leaveLastText(desk)),
  };
}
