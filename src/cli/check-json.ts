import type { CheckedAccounts } from "../actions/check-accounts";
import type { CheckedEvaluation } from "../actions/check-evaluations";
import { blockMove } from "../actions/overview/block-items";
import type { Finding } from "../checking/finding";
import type { SuspectFinding } from "../checking/report";
import type { SuspectBlock } from "../checking/suspects/blocks";
import { rangeAddress } from "../sheets/address";
import type { SheetRange, TableReading } from "../tables/reading";
import { causeJson, movesJson } from "./cause-json";
import { cellJson } from "./cell-json";
import type {
  CheckedSetJson,
  CheckOutput,
  EvaluationJson,
  FindingJson,
  PartJson,
  TableJson,
} from "./check-contract";
import type { BlockJson, SuspectJson } from "./suspect-contract";

/** The JSON of `check`, as `check-contract.ts` declares it. */
export function checkJson(
  checked: readonly CheckedAccounts[],
  refused: readonly { readonly message: string }[],
): string {
  const output: CheckOutput = {
    schema: 2,
    files: checked.map(checkedSetJson),
    ...(refused.length > 0 && { errors: refused.map(({ message }) => ({ error: message })) }),
  };
  return JSON.stringify(output, undefined, 2);
}

/** One set of accounts as other programs read it. */
export function checkedSetJson(accounts: CheckedAccounts): CheckedSetJson {
  const { name, set, organisation, year, suspectsRemark, counts, coverage } = accounts;
  return {
    file: name,
    ...(set !== undefined && { set }),
    ...(organisation !== undefined && { unit: organisation }),
    ...(year !== undefined && { year }),
    tables: accounts.tables.map(tableJson),
    unread: accounts.unread.map(({ sheet, why, kind }) => ({ sheet, why, kind })),
    counts,
    coverage: { printed: coverage.printed, checked: coverage.checked },
    findings: accounts.findings.map(findingJson),
    suspects: [
      ...accounts.causes.map((found) => causeJson(found, accounts)),
      ...accounts.suspects.map(suspectJson),
    ],
    blocks: accounts.blocks.map((block) => blockJson(block, accounts)),
    ...(suspectsRemark !== undefined && { suspectsRemark }),
    notChecked: accounts.gaps.map(({ why, relations }) => ({ why, relations })),
    evaluations: accounts.evaluations.map(evaluationJson),
  };
}

function tableJson(reading: TableReading): TableJson {
  const { table, title, sheet, range, continuedOn, money, organisation, year } = reading;
  return {
    table,
    title,
    sheet,
    range: rangeAddress(range),
    ...(continuedOn.length > 0 && { parts: [{ sheet, range }, ...continuedOn].map(partJson) }),
    money,
    ...(organisation !== undefined && { unit: organisation }),
    ...(year !== undefined && { year }),
  };
}

function partJson({ sheet, range }: SheetRange): PartJson {
  return { sheet, range: rangeAddress(range) };
}

function findingJson(finding: Finding): FindingJson {
  const { severity, kind, table, identity, source, left, right, difference, message } = finding;
  return {
    severity,
    kind,
    ...(table !== undefined && { table }),
    ...(identity !== undefined && { identity }),
    ...(source !== undefined && { source }),
    ...(left !== undefined && { left }),
    ...(right !== undefined && { right }),
    ...(difference !== undefined && { difference }),
    cells: finding.cells.map(cellJson),
    message,
  };
}

function suspectJson(suspect: SuspectFinding): SuspectJson {
  const { cell, printed, suggested, range, slip, certain, rivals, findings, message } = suspect;
  return {
    of: "figure",
    table: cell.table,
    ...cellJson(cell.placed),
    printed,
    suggested: suggested ?? null,
    range: range ?? null,
    slip: slip ?? null,
    certain,
    rivals: rivals.map(cellJson),
    explains: findings,
    message,
  };
}

function blockJson(block: SuspectBlock, accounts: CheckedAccounts): BlockJson {
  const { kind, cells, shift, message } = block;
  const move = blockMove(block, accounts);
  return {
    kind,
    cells: cells.map(cellJson),
    ...(shift !== undefined && { shift }),
    ...(move && { moves: movesJson(move) }),
    message,
  };
}

function evaluationJson({ title, sheet, relations }: CheckedEvaluation): EvaluationJson {
  return {
    title,
    sheet,
    relations: relations.map(({ text, outcome }) => ({ text, outcome: outcome.kind })),
  };
}
