/** A word of the help, and what is to be said of it. */
export interface HelpEntry {
  readonly word: string;
  readonly text: string;
}

/** What the words of the results mean. */
export const MEANINGS: readonly HelpEntry[] = [
  { word: "成立", text: "关系两边相等。" },
  {
    word: "尾差",
    text: "相差不超过各数四舍五入的误差之和，由舍入造成，不必修改。误差按每个数印出的位数算，没有人为的容差。",
  },
  { word: "不成立", text: "四舍五入解释不了的差额：至少有一个数是错的。" },
  {
    word: "无法核对",
    text: "缺表、缺栏、有读不懂的数，或表样没有印；每一条都写明原因，不算错，也不算对。",
  },
  {
    word: "很可能有误",
    text: "改这一个单元格，所有不成立的关系就都成立；“可能有误”是几个单元格里有一个错，数字本身分不清是哪个。改之前请核对账簿。",
  },
  { word: "提示", text: "通常如此、但不一定的关系，或值得再看一眼的地方；可能没有错。" },
];

/** The keys of the pane, and those that Excel passes on. */
export const KEYS: readonly HelpEntry[] = [
  { word: "F8 或 J", text: "下一处" },
  { word: "Shift+F8 或 K", text: "上一处" },
  { word: "Ctrl+Alt+K", text: "打开面板（Mac：⌘⌥K）" },
  { word: "Ctrl+Alt+J", text: "核对（Mac：⌘⌥J）" },
  { word: "Ctrl+Alt+S", text: "核对并保存（Mac：⌘⌥S）" },
  { word: "F6", text: "在表格和面板之间移动（Excel 的键）" },
  { word: "Esc", text: "关闭对话框；填了没保存的，会先问" },
];
