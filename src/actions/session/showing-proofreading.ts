import type { Source } from "../../narrative/fact";
import type { TextFinding } from "../../proofreading/text-finding";
import { placeOf } from "../../sheets/address";
import type { CellPlace } from "../../sheets/sheet";
import { tablesOf } from "../explanation/open-books";
import { isOfText, keyOfTextFinding, type IgnoredFinding } from "../ignoring/ignored-finding";
import { givenIn } from "../memory/explanation-memory";
import type { ProofreadTextView, TextFindingItem } from "../proofread-text-view";
import { informationBeside } from "../information-beside";
import type { Desk } from "./desk";

/** Proofreads the text anew, where one was taken. */
export function showProofreading(desk: Desk): void {
  const { checked, proofreader, text: taken } = desk;
  if (!checked || !proofreader || !taken) return;
  const { tables } = checked;
  const given = givenIn(desk.memory.explanation);
  const { reasonFrom } = desk.shown.get().settings;
  const outcome = proofreader({
    text: taken.text,
    tables,
    information: informationBeside(checked.information, desk.books.information?.information),
    given,
    ...(reasonFrom !== undefined && { reasonFrom }),
    ...tablesOf(desk.books),
  });
  const state = desk.shown.get();
  const current =
    state.proofreading?.kind === "proofread" ? state.proofreading.view.current : undefined;
  desk.shown.set({
    ...state,
    proofreading:
      outcome.kind === "not-done"
        ? { kind: "not-done", why: outcome.message }
        : { kind: "proofread", view: viewOf(taken, outcome, desk.memory.ignored, current) },
  });
}

type Outcome = Extract<ReturnType<NonNullable<Desk["proofreader"]>>, { kind: "proofread" }>;

function viewOf(
  { name, text }: NonNullable<Desk["text"]>,
  { result, remarks }: Outcome,
  ignored: readonly IgnoredFinding[],
  current: string | undefined,
): ProofreadTextView {
  const items = withKeys(result.findings);
  const open = items.filter((item) => !ignored.some((one) => isAbout(one, item)));
  const kept = open.some(({ key }) => key === current);
  return {
    name,
    paragraphs: text.paragraphs.map((paragraph) => paragraph.text),
    findings: open,
    explained: ignored.filter((one) => items.some((item) => isAbout(one, item))),
    outside: result.outside,
    checked: result.checked,
    counts: result.counts,
    remarks,
    ...(kept && current !== undefined && { current }),
  };
}

/** A finding is known by its words; the same words a second time by their count. */
function withKeys(findings: readonly TextFinding[]): readonly TextFindingItem[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const words = keyOfTextFinding(finding.kind, finding.quote, finding.found);
    const time = (times.get(words) ?? 0) + 1;
    times.set(words, time);
    return {
      ...finding,
      key: time === 1 ? words : `${words}~${time}`,
      cells: finding.sources.flatMap(cellOf),
    };
  });
}

function cellOf(source: Source): readonly CellPlace[] {
  if (source.kind !== "cell" || source.book !== "accounts") return [];
  const place = placeOf(source.address);
  return place ? [{ sheet: source.sheet, ...place }] : [];
}

/** It opens again when a figure changes what should stand there. */
function isAbout({ finding, figures }: IgnoredFinding, item: TextFindingItem): boolean {
  return finding === item.key && figures.length === 1 && figures[0] === item.expected;
}

/** What was explained in finished texts and still stands: of the text that is open, else of those before it. */
export function explainedInText(desk: Desk): readonly IgnoredFinding[] {
  const { proofreading } = desk.shown.get();
  return proofreading?.kind === "proofread"
    ? proofreading.view.explained
    : desk.memory.ignored.filter(isOfText);
}
