import type { SessionWorld } from "../../actions/session/session-world";
import { downloadsWork } from "./downloads";
import { saveFile } from "./save-file";

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The oldest Excel that this pane works in. */
const REQUIRED = "1.13";

/** Why the pane cannot work here, as a Chinese sentence; `undefined` when it can. */
export function whyNotHere(host: Office.HostType | null): string | undefined {
  if (host !== Office.HostType.Excel) return "请在 Excel 中打开“决算核对”。";
  return Office.context.requirements.isSetSupported("ExcelApi", REQUIRED)
    ? undefined
    : "这个版本的 Excel 太旧，不能使用“决算核对”。请使用 Excel 2021、Microsoft 365 或网页版 Excel。";
}

/** Excel's own theme, where it tells it. */
export function officeIsDark(): boolean | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme ?? darkBackground(theme?.bodyBackgroundColor);
}

const HALF_OF_ALL_LIGHT = (3 * 255) / 2;

/** Older Excels tell no more than a colour, such as `#262626`. */
function darkBackground(color: string | undefined): boolean | undefined {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(color ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const light = [red, green, blue].reduce((sum, part) => sum + parseInt(part, 16), 0);
  return light < HALF_OF_ALL_LIGHT;
}

/** Time of the browser; closing asks where the shared runtime can. */
export function officeSurroundings(): SessionWorld {
  return {
    loadPacks: async () => (await import("./text-packs")).TEXT_PACKS,
    now: () => Date.now(),
    after: (milliseconds, run) => {
      const timer = window.setTimeout(run, milliseconds);
      return () => window.clearTimeout(timer);
    },
    breathe: painted,
    loadWhy: async () => (await import("../../actions/ask-why")).askWhy,
    loadProofreader: async () => (await import("../../actions/proofread-text")).proofreadText,
    loadPublisher: async () => (await import("../../workbook/publishing/publish-copy")).publishCopy,
    ...(downloadsWork() && { download: (name, bytes) => saveFile(name, bytes, WORKBOOK_TYPE) }),
    ...(Office.context.requirements.isSetSupported("SharedRuntime", "1.2") && { guardClosing }),
  };
}

/** A pane that is not to be seen has no frames, and need not wait for one. */
const LONGEST_FRAME = 50;

/** The frame under way has been painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const late = window.setTimeout(resolve, LONGEST_FRAME);
    requestAnimationFrame(() => {
      window.clearTimeout(late);
      window.setTimeout(resolve, 0);
    });
  });
}

function guardClosing(guard: boolean): Promise<void> {
  const { beforeDocumentCloseNotification: asking } = Office.addin;
  return guard ? asking.enable() : asking.disable();
}
