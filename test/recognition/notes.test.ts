import { readIdentity } from "../../src/identities/notation/read-identity";
import { relationsIn } from "../../src/recognition/printed-notes";

/** Notes as documents print them, and the relations in them, folded to half width. */
test.each([
  [
    "注：1.本表反映总收支。\n27 行＝（1＋2+3）行；31行＝（27＋28＋29）行；",
    ["27行=(1+2+3)行", "31行=(27+28+29)行"],
  ],
  ["58 行＝（32＋33＋…＋57）行；", ["58行=(32+33+...+57)行"]],
  ["注：3.1栏各行＝（2＋3）栏各行。", ["1栏各行=(2+3)栏各行"]],
  [
    "60栏＝（2＋3＋6）栏；3栏＝（4＋5）栏；9栏=（10+11）栏",
    ["60栏=(2+3+6)栏", "3栏=(4+5)栏", "9栏=(10+11)栏"],
  ],
  [
    "6 栏各行＝（1＋2－3）栏各行；3 栏各行＝（4＋5）栏各行",
    ["6栏各行=(1+2-3)栏各行", "3栏各行=(4+5)栏各行"],
  ],
  ["本表27行=1行+2行+…+8行，其中4行为其他。", ["27行=1行+2行+...+8行"]],
  ["27行=1至8行之和", ["27行=1至8行之和"]],
  ["第4行＝第1行＋第2行", ["第4行=第1行+第2行"]],
  ["27行＝（1＋2）行＋乙", ["27行=(1+2)行+乙"]],
  ["注：本年收入合计＝各项收入之和。", ["本年收入合计=各项收入之和"]],
  ["注：本表反映部门本年度取得的各项收入情况。", []],
  ["2022年度", []],
  ["A＝B", []],
])("the relations printed in %j", (text, relations) => {
  expect(relationsIn(text)).toEqual(relations);
});

/* A stump of a relation reads as another relation, and a right note would be called misprinted. */
test.each([
  ["第27行=第1行至第8行之和", ["第27行=第1行至第8行之和"]],
  ["27行=1～8行", ["27行=1~8行"]],
])("the relations printed in %j", (text, relations) => {
  expect(relationsIn(text)).toEqual(relations);
});

test.each(["27行=1行+*2行", "27行=1行×2"])(
  "%s cannot be read, and is not cut until it can",
  (text) => {
    const kinds = relationsIn(text).map((relation) => readIdentity(relation).kind);
    expect(kinds).not.toContain("identity");
  },
);
