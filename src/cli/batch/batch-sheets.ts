import { formOf } from "../../tables/forms";
import type { FileSheet } from "../../workbook/new-file/sheet-xml";
import type { FindingJson } from "../check-contract";
import type { SuspectJson } from "../suspect-contract";
import type { BatchLine, CheckedLine } from "./batch-contract";
import { isBroken, isChecked, isWhollyRead } from "./batch-outcome";
import { filesOf } from "./departments";
import { listSheet, type ListColumn } from "./list-sheet";

/** The report of a batch as sheets: each list can be filtered and sorted, and its heads stay in view. */
export function batchSheets(
  folder: string,
  lines: readonly BatchLine[],
  departments: readonly string[],
): readonly FileSheet[] {
  const checked = lines.filter(isChecked);
  return [
    listSheet("汇总", `决算公开表批量核对汇总（${folder}）`, SUMMARY, checked),
    listSheet("问题", "疑似有误的地方与不成立的关系", PROBLEMS, checked.flatMap(problemsOf)),
    listSheet("未能核对", "没有读懂、没有核对的文件和工作表", UNREAD, lines.flatMap(unreadOf)),
    ...(departments.length > 0
      ? [
          listSheet(
            "部门名单",
            "名单中的部门与找到的文件",
            DEPARTMENTS,
            departments.map((department) => ({
              department,
              files: filesOf(department, lines),
              lines,
            })),
          ),
        ]
      : []),
  ];
}

const SUMMARY: readonly ListColumn<CheckedLine>[] = [
  { head: "文件", width: 44, of: nameOf },
  { head: "单位", width: 30, of: ({ unit }) => unit ?? "（表上未注明）" },
  { head: "年度", width: 8, of: ({ year }) => year ?? "", centred: true },
  { head: "认出的表", width: 10, of: ({ tables }) => tables.length, centred: true },
  { head: "成立", width: 8, of: ({ counts }) => counts.held, centred: true },
  { head: "尾差", width: 8, of: ({ counts }) => counts.rounding, centred: true },
  { head: "不成立", width: 8, of: ({ counts }) => counts.broken, centred: true },
  { head: "无法核对", width: 10, of: ({ counts }) => counts.notCheckable, centred: true },
  { head: "印出的数", width: 10, of: ({ coverage }) => coverage.printed, centred: true },
  { head: "核对到的数", width: 11, of: ({ coverage }) => coverage.checked, centred: true },
  { head: "错误", width: 8, of: (line) => problemsOf(line).length, centred: true },
  { head: "结论", width: 24, of: verdictOf },
];

function verdictOf(line: CheckedLine): string {
  if (isBroken(line)) return "有错误";
  if (!isWhollyRead(line)) return "没有错误，但有表未能核对";
  return line.counts.notCheckable > 0 ? "没有错误，有关系无法核对" : "没有错误";
}

/** Something wrong in one set, each told once: what a suspect explains is not told again. */
interface Problem {
  readonly line: CheckedLine;
  readonly table: string;
  readonly cells: string;
  readonly kind: string;
  readonly message: string;
  readonly suggested: string;
}

const PROBLEMS: readonly ListColumn<Problem>[] = [
  { head: "文件", width: 40, of: ({ line }) => nameOf(line) },
  { head: "单位", width: 26, of: ({ line }) => line.unit ?? "" },
  { head: "表", width: 30, of: ({ table }) => table },
  { head: "单元格", width: 22, of: ({ cells }) => cells },
  { head: "性质", width: 12, of: ({ kind }) => kind, centred: true },
  { head: "问题", width: 80, of: ({ message }) => message },
  { head: "建议", width: 16, of: ({ suggested }) => suggested },
];

const KINDS: Readonly<Record<FindingJson["kind"], string>> = {
  identity: "不成立",
  note: "表注印错",
  figure: "不是数字",
  recognition: "没有读懂",
  line: "行或编码",
};

function problemsOf(line: CheckedLine): readonly Problem[] {
  const explained = new Set(line.suspects.flatMap(({ explains }) => explains));
  const suspects = line.suspects.filter(({ explains }) => explains.length > 0);
  const others = line.findings.filter(
    ({ severity }, at) => severity === "error" && !explained.has(at),
  );
  return [
    ...suspects.map((suspect) => ({
      line,
      table: formOf(suspect.table).title,
      cells: suspect.address === null ? suspect.sheet : `${suspect.sheet}!${suspect.address}`,
      kind: suspect.certain ? "很可能有误" : "可能有误",
      message: suspect.message,
      suggested: suggestionOf(suspect),
    })),
    ...others.map(({ kind, table, cells, message }) => ({
      line,
      table: table === undefined ? "" : formOf(table).title,
      cells: cells.map(({ sheet, address }) => `${sheet}!${address}`).join("、"),
      kind: KINDS[kind],
      message,
      suggested: "",
    })),
  ];
}

function suggestionOf({ suggested }: SuspectJson): string {
  return suggested === null ? "" : `改为 ${suggested}`;
}

interface Unread {
  readonly file: string;
  readonly unit: string;
  readonly sheet: string;
  readonly why: string;
}

const UNREAD: readonly ListColumn<Unread>[] = [
  { head: "文件", width: 44, of: ({ file }) => file },
  { head: "单位", width: 30, of: ({ unit }) => unit },
  { head: "工作表", width: 30, of: ({ sheet }) => sheet },
  { head: "原因", width: 90, of: ({ why }) => why },
];

/** Sheets that are none of the nine tables belong there; what is or looks like one does not. */
function unreadOf(line: BatchLine): readonly Unread[] {
  const of = { file: line.file, unit: line.unit ?? "" };
  if (!isChecked(line)) return [{ ...of, sheet: "", why: line.error }];
  return line.unread
    .filter(({ kind }) => kind !== "other")
    .map(({ sheet, why }) => ({ ...of, file: nameOf(line), sheet, why }));
}

interface Department {
  readonly department: string;
  readonly files: readonly string[];
  readonly lines: readonly BatchLine[];
}

const DEPARTMENTS: readonly ListColumn<Department>[] = [
  { head: "部门", width: 40, of: ({ department }) => department },
  { head: "文件", width: 60, of: ({ files }) => files.join("、") },
  { head: "结论", width: 24, of: stateOf },
];

function stateOf({ files, lines }: Department): string {
  if (files.length === 0) return "没有找到文件";
  const own = lines.filter(({ file }) => files.includes(file));
  if (own.some(isBroken)) return "有错误";
  return own.every(isWhollyRead) ? "没有错误" : "没有错误，但有表未能核对";
}

function nameOf({ file, set }: CheckedLine): string {
  return set === undefined ? file : `${file}（${set}）`;
}
