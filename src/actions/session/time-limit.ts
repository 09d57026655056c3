import type { SessionWorld } from "./session-world";

/** Longer than any request takes that is answered at all; work that tells of its progress has as long again. */
const LIMIT_MILLISECONDS = 30_000;

const SENTENCE =
  "Excel 半分钟没有回应，可能正在编辑单元格或开着对话框。请退出编辑、关上对话框后再试；刚才这一步是否做了，请看一看表。";

/** Runs work; fails when it does not end in time. `goesOn` gives it as long again. */
export function withLimit<T>(
  after: SessionWorld["after"],
  work: (goesOn: () => void) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let callOff: () => void = () => undefined;
    let over = false;
    const begin = () => {
      if (over) return;
      callOff();
      callOff = after(LIMIT_MILLISECONDS, () => {
        over = true;
        reject(new Error(SENTENCE));
      });
    };
    const end = () => {
      over = true;
      callOff();
    };
    begin();
    work(begin).then(resolve, reject).finally(end);
  });
}
