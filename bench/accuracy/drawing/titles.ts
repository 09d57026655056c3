import type { Habits } from "./habits";
import type { Pad } from "./pad";

/** Title, unit and unit of money; returns the first row of the heads. */
export function beginTable(pad: Pad, title: string, { year, unit }: Habits): number {
  pad.words(0, 0, `${year}年度${title}`);
  pad.words(1, 0, "单位名称：云岭区城市管理局");
  pad.words(1, 3, `金额单位：${unit}`);
  return 2;
}

/** What the sheet is called; Excel allows 31 letters. */
export function sheetName(title: string, number: number, { sheetNames }: Habits): string {
  switch (sheetNames) {
    case "titles":
      return title.slice(0, 31);
    case "numbered titles":
      return `GK0${number} ${title}`.slice(0, 31);
    case "numbers":
      return `表${number}`;
  }
}
