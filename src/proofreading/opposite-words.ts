const OPPOSITES: readonly (readonly [string, string])[] = [
  ["增加", "减少"],
  ["增长", "下降"],
  ["上升", "下降"],
  ["提高", "降低"],
  ["增幅", "降幅"],
  ["增加", "节约"],
  ["增加", "压减"],
  ["超支", "节约"],
  ["超支", "结余"],
  ["增", "减"],
  ["增", "降"],
];

/** 增加 → 减少; a word without an opposite stays as it is. */
export function oppositeWord(word: string): string {
  const pair = OPPOSITES.find((one) => one.includes(word));
  return pair ? (pair[0] === word ? pair[1] : pair[0]) : word;
}
