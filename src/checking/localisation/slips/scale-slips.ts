import type { Slip } from "./slip";

/** 元 in one 万元. */
const YUAN = 10_000;

/** An amount of fewer last digits than these comes out of another by chance when it is rounded. */
const ENOUGH_DIGITS = 100;

/** 2638.80 printed for 263.88, or 26388.12 where 263.8812 was rounded. */
const POINT_MOVED: Slip = {
  name: "小数点错位",
  kind: "telling",
  turns: (intended, { printed, step }) =>
    printed !== 0 &&
    [10, 100, 1000].some(
      (factor) =>
        printed === intended * factor ||
        sameRounded(intended / factor, printed, step) ||
        (Math.abs(intended) >= ENOUGH_DIGITS * step &&
          sameRounded(printed / factor, intended, step)),
    ),
};

/** 2638812.34 printed, in 元, where 263.88 万元 belongs. */
const IN_YUAN: Slip = {
  name: "万元误填为元",
  kind: "telling",
  turns: (intended, { printed, step }) =>
    intended !== 0 && sameRounded(printed / YUAN, intended, step),
};

/** 263.88 printed, in 万元, where 2638812.34 元 belongs. */
const IN_TEN_THOUSANDS: Slip = {
  name: "元误填为万元",
  kind: "telling",
  turns: (intended, { printed, step }) =>
    printed !== 0 && sameRounded(intended / YUAN, printed, step),
};

/** -263.88 printed for 263.88. */
const SIGN_TURNED: Slip = {
  name: "正负号相反",
  kind: "telling",
  turns: (intended, { printed }) => printed !== 0 && printed === -intended,
};

/** Slips of the point, the unit and the sign. */
export const SCALE_SLIPS: readonly Slip[] = [SIGN_TURNED, IN_YUAN, IN_TEN_THOUSANDS, POINT_MOVED];

function sameRounded(amount: number, rounded: number, step: number): boolean {
  return Math.abs(amount - rounded) * 2 <= step;
}
