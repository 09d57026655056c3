import { MOST_DECIMALS, type NumberSettings } from "../../narrative/arithmetic/number-settings";
import type { Given } from "../../narrative/facts/given";
import { isInserted, type InsertedExplanation } from "./inserted-memory";

/** What a workbook keeps of its explanation: what was typed in, and what was written by hand. */
export interface ExplanationMemory {
  /** The id of the text pack; `own` is the one kept here; `by-unit` where none was chosen. */
  readonly pack: string;
  /** A pack that was changed by hand. */
  readonly ownPack?: string;
  /** How numbers are written, where not as the pack says. */
  readonly numbers?: NumberSettings;
  readonly facts: Texts;
  readonly reasons: Texts;
  /** By paragraph: what stands there instead of what was made, and what was made when it was written. */
  readonly edits: Readonly<Record<string, HandMade>>;
  /** The sheets that it was put into, where it was. */
  readonly inserted?: InsertedExplanation;
}

/** A paragraph written by hand. */
export interface HandMade {
  readonly text: string;
  /** What stood there otherwise; when the figures change, it differs, and the edit is out of date. */
  readonly instead: string;
}

type Texts = Readonly<Record<string, string>>;

/** In place of a pack's id: none was chosen, the unit's name tells the province. */
export const BY_UNIT = "by-unit";

/** The id of a pack that is kept in the workbook. */
export const OWN_PACK = "own";

export const EMPTY_EXPLANATION: ExplanationMemory = {
  pack: BY_UNIT,
  facts: {},
  reasons: {},
  edits: {},
};

/** What was typed in, as the explanation takes it. */
export function givenIn({ facts, reasons }: ExplanationMemory): Given {
  return { facts: new Map(Object.entries(facts)), reasons: new Map(Object.entries(reasons)) };
}

/** The names of the sheets that the explanation was put into last. */
export function insertedNames({ inserted }: ExplanationMemory): readonly string[] {
  return inserted ? inserted.sheets.map(({ name }) => name) : [];
}

/** Reads what was kept; `undefined` where it is not understood whole. */
export function readExplanation(value: unknown): ExplanationMemory | undefined {
  if (value === undefined) return EMPTY_EXPLANATION;
  if (!isRecord(value)) return undefined;
  const { pack, ownPack, numbers, facts, reasons, edits, inserted } = value;
  const isKnown =
    typeof pack === "string" &&
    isAbsentOr(ownPack, isText) &&
    isAbsentOr(numbers, areNumbers) &&
    isTexts(facts) &&
    isTexts(reasons) &&
    isEdits(edits) &&
    isAbsentOr(inserted, isInserted);
  return isKnown
    ? {
        ...{ pack, facts, reasons, edits },
        ...(ownPack !== undefined && { ownPack }),
        ...(numbers !== undefined && { numbers }),
        ...(inserted !== undefined && { inserted }),
      }
    : undefined;
}

function isAbsentOr<T>(value: unknown, is: (one: unknown) => one is T): value is T | undefined {
  return value === undefined || is(value);
}

function areNumbers(value: unknown): value is NumberSettings {
  return (
    isRecord(value) &&
    (value.money === "万元" || value.money === "元") &&
    isDecimals(value.moneyDecimals) &&
    isDecimals(value.percentDecimals)
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isDecimals(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_DECIMALS;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is Texts {
  return isRecord(value) && Object.values(value).every((one) => typeof one === "string");
}

function isEdits(value: unknown): value is Readonly<Record<string, HandMade>> {
  return (
    isRecord(value) &&
    Object.values(value).every(
      (one) => isRecord(one) && typeof one.text === "string" && typeof one.instead === "string",
    )
  );
}
