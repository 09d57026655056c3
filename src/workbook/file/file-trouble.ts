import type { RefusalReason } from "./refusals";

const BY_CODE: Readonly<Record<string, RefusalReason>> = {
  ENOENT: "notFound",
  ENOTDIR: "notFound",
  ENAMETOOLONG: "notFound",
  ELOOP: "notFound",
  EISDIR: "folder",
  EACCES: "noPermission",
  EPERM: "noPermission",
  EBUSY: "busy",
  ETXTBSY: "busy",
};

/** What the operating system's error means for the reader. Errors that are not the system's are our own faults and go on. */
export function fileTrouble(error: unknown): RefusalReason {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return BY_CODE[code] ?? "unreadable";
}

/** The code of an error of the operating system, as `ENOENT`; `undefined` for any other error. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("syscall" in error && "code" in error))
    return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
