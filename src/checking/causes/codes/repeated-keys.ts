/** Recognition marks the key of a line whose code or name stood on a line above: 20805重2, 教育支出重. */
export function isRepeatOf(key: string, first: string): boolean {
  return key.startsWith(`${first}重`);
}
