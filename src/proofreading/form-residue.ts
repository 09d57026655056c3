import type { WordingSlip } from "./wording-slip";

/** What a form prints where the author is to write. */
const BLANK = "[X×Ｘ✕]";
const UNIT_AFTER = "万元|亿元|元|%|个百分点|年|个|辆|批次|人次|次|台|项|人|单位|部门";

/** What a form leaves to its author, and was left so. */
export const FORM_RESIDUE: readonly WordingSlip[] = [
  {
    pattern:
      /(?:增加|增长|上升|大于|持平)[（/](?:减少|下降|降低|小于|增加)[）]?|（(?:增加|增长|减少|下降|增减|持平)(?:[/、或](?:增加|增长|减少|下降|持平))*）(?=[\d万%])|列明|作下述说明/g,
    message: (found) => `模板里的选择没有改：“${found}”。`,
    expected: () => "",
  },
  {
    notAfter: /[A-Za-z\dX×Ｘ✕]$/,
    pattern: new RegExp(`${BLANK}{2,}(?![A-Za-z\\d])|${BLANK}(?=${UNIT_AFTER})`, "g"),
    others: [
      { pattern: new RegExp(`20\\d?(?:${BLANK}|[*＊]){1,2}(?=年)`, "g") },
      { pattern: new RegExp(`[*＊]+(?=${UNIT_AFTER})|[_＿]{2,}`, "g") },
      { pattern: /年月日|年\d{0,2}月日/g },
    ],
    message: (found) => `模板里的空没有填：“${found}”。`,
    expected: () => "",
  },
  {
    pattern:
      /【(?:[^】]*(?:填|请|选择|说明|示例|如有|名称|金额|原因)[^】]*)?】|（[^（）]*(?:此处|可删|如无则|(?:按|根据)实际情况(?:填|写|说明|列))[^（）]*）|（(?:在此|自行)?填写[^（）]*）|（请(?!见|参)[^（）]{1,30}）/g,
    message: (found) => `模板里的提示没有删：“${found}”。`,
    expected: () => "",
  },
  {
    pattern: /(?:主要原因|主要用于|主要包括)(?:是|为|：)*(?=。)/g,
    message: (found) => `“${found}”后面没有写内容。`,
    expected: () => "",
  },
  {
    // 金额单位为万元 names the unit.
    notAfter: /(?:单位|金额|数字|数据)(?:均|都|统一|全部)?$/,
    pattern:
      /(?:增加|减少|增长|下降|降低|占|为|总计|合计|支出|收入|预算|预算数|决算|决算数|经费)(?:了|约)?(?=万元|%)/g,
    message: (found) => `“${found}”后面缺少数字。`,
    expected: () => "",
  },
];
