import type { LiveWorkbook } from "../../workbook/live-workbook";
import type { Progress } from "../../workbook/port";
import { addingSheets } from "./adding-sheets";
import type { SessionWorld } from "./session-world";
import { withLimit } from "./time-limit";

/**
 * The workbook, of which no request lasts for ever: after a time it fails with a sentence, so that
 * later commands go on. What a request answers after that changes nothing.
 */
export function limitedWorkbook(
  workbook: LiveWorkbook,
  { after }: Pick<SessionWorld, "after">,
): LiveWorkbook {
  const limited = <T>(work: Promise<T>) => withLimit(after, () => work);
  return {
    get name() {
      return workbook.name;
    },
    readSheets: (progress) =>
      withLimit(after, (goesOn) => workbook.readSheets(alsoTelling(goesOn, progress))),
    readSheetsNamed: (names, progress) =>
      withLimit(after, (goesOn) => workbook.readSheetsNamed(names, alsoTelling(goesOn, progress))),
    paint: (marks) => limited(workbook.paint(marks)),
    clearMarks: () => limited(workbook.clearMarks()),
    select: (cell) => limited(workbook.select(cell)),
    writeAmount: (cell, amount, seen) => limited(workbook.writeAmount(cell, amount, seen)),
    writeWords: (cell, words, seen) => limited(workbook.writeWords(cell, words, seen)),
    writeCells: (entries, seen) => limited(workbook.writeCells(entries, seen)),
    insertLine: (line, seen) => limited(workbook.insertLine(line, seen)),
    deleteLine: (line, seen) => limited(workbook.deleteLine(line, seen)),
    readMemory: () => limited(workbook.readMemory()),
    writeMemory: (text) => limited(workbook.writeMemory(text)),
    addSheets: addingSheets(workbook, after),
    rewriteSheet: (rewriting) => limited(workbook.rewriteSheet(rewriting)),
    watch: (changed) => watchLimited(workbook, after, changed),
    save: () => limited(workbook.save()),
    readFile: (progress) =>
      withLimit(after, (goesOn) => workbook.readFile(alsoTelling(goesOn, progress))),
    openCopy: (bytes) => limited(workbook.openCopy(bytes)),
    isDirty: () => limited(workbook.isDirty()),
  };
}

/** Progress that is told shows that work goes on. */
function alsoTelling(goesOn: () => void, progress: Progress | undefined): Progress {
  return (done, total) => {
    goesOn();
    progress?.(done, total);
  };
}

/** A watch that begins too late ends at once: another may have begun. */
async function watchLimited(
  workbook: LiveWorkbook,
  after: SessionWorld["after"],
  changed: Parameters<LiveWorkbook["watch"]>[0],
): Promise<() => Promise<void>> {
  let waiting = true;
  const begun = workbook.watch((change) => waiting && changed(change));
  try {
    const unwatch = await withLimit(after, () => begun);
    return () => withLimit(after, unwatch);
  } catch (error) {
    waiting = false;
    void begun.then(
      (unwatch) => unwatch(),
      () => undefined,
    );
    throw error;
  }
}
