import { savedFile } from "../file/saved-file";
import type { Surface } from "../objects/surface";
import { answerUnder, type Fault } from "./fault";

/** Codes of office.js (`ooe…`): what is wrong with a request for the document's file. */
const INTERNAL_ERROR = 5001;
const TOO_MANY_FILES = 11000;

/** What the host answers: a code, 0 where it is done, and what was asked for. */
export type CopyAnswer = readonly [code: number, value?: readonly unknown[]];

/** The copies of the document that the add-in holds open: `getFileAsync`, `getSliceAsync`, `closeAsync`. */
export interface DocumentCopies {
  readonly open: () => CopyAnswer;
  readonly slice: (handle: unknown, from: unknown, size: unknown) => CopyAnswer;
  readonly close: (handle: unknown) => CopyAnswer;
  /** How many are open: each is a whole workbook in memory. */
  readonly count: () => number;
}

/** Copies of a book; as documented one at a time, else two. */
export function documentCopies({
  book,
  documented,
}: Pick<Surface, "book" | "documented">): DocumentCopies {
  const most = documented.oneCopyAtATime ? 1 : 2;
  const open = new Map<number, Uint8Array>();
  let last = 0;
  return {
    open: () => {
      if (open.size >= most) return [TOO_MANY_FILES];
      const bytes = savedFile(book, documented);
      open.set(++last, bytes);
      return [0, [last, bytes.length]];
    },
    slice: (handle, from, size) => {
      const bytes = open.get(Number(handle));
      if (!bytes) return [INTERNAL_ERROR];
      const slice = bytes.subarray(Number(from), Number(from) + Number(size));
      return [0, [Array.from(slice), slice.length]];
    },
    close: (handle) => (open.delete(Number(handle)) ? [0] : [INTERNAL_ERROR]),
    count: () => open.size,
  };
}

/** What is asked of the document's file: open a copy, read a piece of it, close it. */
export type CopyRequest = "GetFile" | "GetSlice" | "CloseFile";

/** What the host answers where it refuses. */
const COPY_REFUSED: CopyAnswer = [INTERNAL_ERROR];

function copyAnswer(
  copies: DocumentCopies,
  request: CopyRequest,
  [first, from, size]: readonly unknown[],
): CopyAnswer {
  switch (request) {
    case "GetFile":
      return copies.open();
    case "GetSlice":
      return copies.slice(first, from, size);
    case "CloseFile":
      return copies.close(first);
  }
}

/** Answers what is asked of copies, unless a fault befalls it or Excel is blocked; `undefined`: no answer, ever. */
export function answeredCopies(
  copies: DocumentCopies,
  faultOn: (request: CopyRequest) => Fault | undefined,
  isBlocked: () => boolean,
): (request: CopyRequest, given: readonly unknown[]) => Promise<CopyAnswer | undefined> {
  return (request, given) =>
    answerUnder(
      faultOn(request),
      () => (isBlocked() ? COPY_REFUSED : copyAnswer(copies, request, given)),
      () => COPY_REFUSED,
    );
}
