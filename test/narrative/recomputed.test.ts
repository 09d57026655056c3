import { recomputed } from "../recompute/recompute";
import { toldAccounts } from "../recompute/told-accounts";

test.each([1, 2, 3, 5, 8])(
  "a second program comes to the same numbers for accounts %s, in all packs",
  async (seed) => {
    for (const { pack, paragraphs, raw } of await toldAccounts(seed)) {
      const numbers = paragraphs.flatMap((paragraph) => paragraph.numbers);
      expect([pack, numbers.length > 40]).toEqual([pack, true]);
      const troubles = paragraphs.flatMap((paragraph) => recomputed(paragraph, raw));
      expect([pack, troubles]).toEqual([pack, []]);
    }
  },
);

test("the second program sees a wrong digit, a wrong cell, a wrong sum and a wrong word", async () => {
  const [{ paragraphs, raw } = { paragraphs: [], raw: undefined }] = await toldAccounts(2);
  const change = paragraphs.find(({ text }) => text.includes("收、支总计各"))!;
  const [total, difference, percent] = change.numbers;
  const share = paragraphs.find(({ text }) => text.includes("本年支出合计"))!;
  const spoilt = [
    {
      ...change,
      text: change.text.replace(total!.text, `${total!.text}1`),
      numbers: [{ ...total!, text: `${total!.text}1` }],
    },
    { ...change, numbers: [{ ...total!, cells: share.numbers[1]!.cells }] },
    { ...change, numbers: [total!, { ...difference!, arithmetic: "9.00－1.00＝8.00" }] },
    { ...change, text: change.text.replace(/减少/g, "增加"), numbers: [total!, difference!] },
    {
      ...change,
      numbers: [
        total!,
        difference!,
        { ...percent!, arithmetic: percent!.arithmetic!.replace("÷", "÷1") },
      ],
    },
    { ...change, numbers: [] },
  ];
  for (const [index, one] of spoilt.entries())
    expect([index, recomputed(one, raw!).length > 0]).toEqual([index, true]);
  expect(recomputed(change, raw!)).toEqual([]);
});
