const KEY = "决算核对.审核人";

/** The reviewer's name as last typed in on this machine; empty where none was, or nothing may be kept. */
export function keptReviewer(): string {
  return orDenied(() => localStorage.getItem(KEY)) ?? "";
}

/** Keeps the name on this machine for other workbooks. */
export function keepReviewer(name: string): void {
  orDenied(() => localStorage.setItem(KEY, name));
}

/** Browsers may deny pages in frames to keep anything: then the name is typed in again. */
function orDenied<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
