/** Words of which one says the other way of a movement; the first of each line when it went up. */
export const MOVEMENTS: readonly (readonly [up: string, down: string])[] = [
  ["增加", "减少"],
  ["增长", "下降"],
  ["上升", "下降"],
  ["提高", "降低"],
  ["增幅", "降幅"],
  ["多", "少"],
  ["增加", "节约"],
  ["增加", "压减"],
  ["超支", "节约"],
  ["超支", "结余"],
  ["增", "减"],
  ["增", "降"],
];

/** Words of which one says the other order of two amounts; the first of each line of the greater. */
export const ORDERS: readonly (readonly [more: string, less: string])[] = [
  ["大于", "小于"],
  ["高于", "低于"],
  ["多于", "少于"],
  ["超过", "低于"],
  ["超出", "低于"],
];
