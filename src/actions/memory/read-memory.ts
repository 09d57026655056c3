import type { IgnoredFinding } from "../ignoring/ignored-finding";
import { DEFAULT_SETTINGS, type Settings } from "../settings";
import { readLog } from "./read-log";
import { readExplanation } from "./explanation-memory";
import { EMPTY_MEMORY, MEMORY_SCHEMA, type WorkbookMemory } from "./workbook-memory";

/** A refused memory is left in the workbook untouched: nothing may be written over it. */
type MemoryRead =
  | { readonly kind: "read"; readonly memory: WorkbookMemory }
  | { readonly kind: "refused"; readonly message: string };

type Fields = Readonly<Record<string, unknown>>;

/** Reads what a workbook keeps, field by field; what it does not understand whole, it refuses. */
export function readMemory(text: string | undefined): MemoryRead {
  if (text === undefined) return { kind: "read", memory: EMPTY_MEMORY };
  const fields = fieldsOf(parsed(text));
  if (!fields || typeof fields.schema !== "number") return refused("无法读懂，可能已损坏");
  if (fields.schema !== MEMORY_SCHEMA)
    return refused(
      `是另一版本的决算核对写下的（第 ${fields.schema} 版，本版只认第 ${MEMORY_SCHEMA} 版）`,
    );
  const settings = settingsIn(fields.settings);
  const ignored = ignoredIn(fields.ignored);
  const log = readLog(fields.log);
  const explanation = readExplanation(fields.explanation);
  if (!settings || !ignored || !log || !explanation) return refused("有无法读懂的内容，可能已损坏");
  const others = othersIn(fields);
  return { kind: "read", memory: { settings, ignored, log, explanation, others } };
}

function refused(why: string): MemoryRead {
  return {
    kind: "refused",
    message: `工作簿里保存的忽略原因和设置${why}。已原样保留，这次核对不使用，也不会改写。`,
  };
}

function othersIn(fields: Fields): Fields {
  const {
    schema: _,
    settings: _settings,
    ignored: _ignored,
    log: _log,
    explanation: _own,
    ...others
  } = fields;
  return others;
}

/** What is no JSON is `undefined`, which no reader below accepts. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;
}

/** Settings that are not there yet have their defaults. */
function settingsIn(value: unknown): Settings | undefined {
  const fields = value === undefined ? {} : fieldsOf(value);
  if (!fields) return undefined;
  const { reasonFrom } = fields;
  if (reasonFrom !== undefined && !isPercentage(reasonFrom)) return undefined;
  const names = Object.keys(DEFAULT_SETTINGS) as (keyof typeof DEFAULT_SETTINGS)[];
  const kept = names.map((name) => [name, fields[name] ?? DEFAULT_SETTINGS[name]] as const);
  if (!kept.every(([, chosen]) => typeof chosen === "boolean")) return undefined;
  const switches = Object.fromEntries(kept) as unknown as Settings;
  return { ...switches, ...(reasonFrom !== undefined && { reasonFrom }) };
}

function isPercentage(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function ignoredIn(value: unknown): readonly IgnoredFinding[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const read = value.map(ignoredFinding);
  return read.every((one) => one !== undefined) ? read : undefined;
}

function ignoredFinding(value: unknown): IgnoredFinding | undefined {
  const { finding, figures, message, reason, date } = fieldsOf(value) ?? {};
  const known =
    isText(finding) && isText(message) && isText(reason) && isText(date) && isTexts(figures);
  return known ? { finding, figures, message, reason, date } : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}
