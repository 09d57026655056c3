import type { Paper, PaperColumn, PaperPart } from "./paper";
import { problemList } from "./problem-list";
import type { Handling, HandledItem, ReviewedSet, ReviewReport } from "./review-report";

/** Signed by hand, whoever's name is printed above. */
const SIGNATURE =
  "审核人（签字）：＿＿＿＿＿＿＿＿　　　复核人（签字）：＿＿＿＿＿＿＿＿　　　日期：＿＿＿＿年＿＿月＿＿日";

/** The report as paper: conclusion, counts, explanations, limits, signature; annexed, the list of problems. */
export function reviewPaper(report: ReviewReport): Paper {
  const { sets, refused } = report;
  return {
    title: "部门决算核对报告",
    lines: headLines(report),
    parts: [
      conclusionPart(sets, refused),
      countsPart(sets),
      reasonsPart(sets),
      notCheckedPart(sets),
      ...(sets.length === 1 ? [tablesPart(sets[0]!)] : []),
    ],
    signature: SIGNATURE,
    ...problemList(sets),
  };
}

function headLines({ sets, madeAt, reviewer }: ReviewReport): readonly string[] {
  const [first] = sets;
  const subject =
    sets.length === 1
      ? [
          `单位：${first!.organisation ?? "（表上未注明）"}　　年度：${first!.year ?? "（表上未注明）"}　　工作簿：${first!.name}`,
        ]
      : [`共 ${sets.length} 套决算公开表`];
  return [...subject, `核对时间：${madeAt}　　审核人：${reviewer ?? "（未填写）"}`];
}

function conclusionPart(sets: readonly ReviewedSet[], refused: readonly string[]): PaperPart {
  const several = sets.length > 1;
  const conclusions = sets.map(({ name, conclusion, coverage }, index) =>
    several ? `${index + 1}. ${name}：${conclusion}` : `${conclusion}${coverage}。`,
  );
  return {
    heading: "一、结论",
    lines: [
      ...conclusions,
      ...refused.map((sentence) => `没有核对：${sentence}`),
      "核对只看数字之间的勾稽关系，更正前请核对原始账簿。",
    ],
  };
}

const HANDLINGS: readonly (readonly [Handling["kind"], string])[] = [
  ["changed", "已改"],
  ["ignored", "已忽略"],
  ["open", "未处理"],
];

function countsPart(sets: readonly ReviewedSet[]): PaperPart {
  const number = (head: string): PaperColumn => ({ head, share: 2, centred: true });
  const relations = ["成立", "尾差", "不成立", "无法核对"].map(number);
  const errors = ["错误", ...HANDLINGS.map(([, head]) => head)].map(number);
  return {
    heading: "二、核对结果",
    lines: [
      "左边四栏是勾稽关系的条数，右边四栏是错误的处数（“不成立”的几条关系可能是同一处错误）。",
    ],
    table: {
      columns: [{ head: "工作簿", share: 8 }, ...relations, ...errors],
      rows: sets.map(({ name, organisation, counts, items }) => {
        const own = items.filter(({ severity }) => severity === "error");
        const { held, rounding, broken, notCheckable } = counts;
        return [
          organisation === undefined ? name : `${organisation}\n${name}`,
          ...[held, rounding, broken, notCheckable, own.length].map(String),
          ...HANDLINGS.map(([kind]) => String(countOf(own, kind))),
        ];
      }),
    },
  };
}

/** What is lost is not handled either: it is open. */
function countOf(items: readonly HandledItem[], wanted: Handling["kind"]): number {
  return items.filter(({ handling: { kind } }) => (kind === "lost" ? "open" : kind) === wanted)
    .length;
}

function reasonsPart(sets: readonly ReviewedSet[]): PaperPart {
  const rows = sets.flatMap(({ items }) =>
    items.flatMap(({ handling, table, cells, problem, relations }) => {
      if (handling.kind !== "ignored") return [];
      const place = [table, cells[0]?.label].filter((part) => part !== undefined).join("\n");
      const what = [problem, ...relations.map(({ text }) => text)].join("\n");
      return [[place, what, handling.reason, handling.date]];
    }),
  );
  if (rows.length === 0) return { heading: "三、审核说明", lines: ["没有忽略的问题。"] };
  return {
    heading: "三、审核说明",
    lines: [`下列 ${rows.length} 处经核实不需更正，说明如下。`],
    table: {
      columns: [
        { head: "序号", share: 1, centred: true },
        { head: "表、单元格", share: 5 },
        { head: "提示的问题", share: 8 },
        { head: "说明", share: 7 },
        { head: "日期", share: 3, centred: true },
      ],
      rows: rows.map((row, index) => [String(index + 1), ...row]),
    },
  };
}

function notCheckedPart(sets: readonly ReviewedSet[]): PaperPart {
  const several = sets.length > 1;
  const rows = sets.flatMap(({ name, notChecked, tables }) => {
    const missing = tables.filter(({ where }) => where === undefined).map(({ title }) => title);
    const all = [
      ...(missing.length > 0 ? [`没有找到：${missing.join("、")}。`] : []),
      ...notChecked,
    ];
    return all.map((sentence) => (several ? `${name}：${sentence}` : sentence));
  });
  return {
    heading: "四、没有核对的内容",
    lines: rows.length === 0 ? ["没有。"] : rows.map((row, index) => `${index + 1}. ${row}`),
  };
}

function tablesPart({ tables }: ReviewedSet): PaperPart {
  const found = tables.filter(({ where }) => where !== undefined);
  return {
    heading: `五、识别出的公开表（${found.length} 张）`,
    lines: [],
    table: {
      columns: [
        { head: "表", share: 9 },
        { head: "位置", share: 12 },
        { head: "金额单位", share: 3, centred: true },
      ],
      rows: found.map(({ title, where, money }) => [title, where!, money ?? ""]),
    },
  };
}
