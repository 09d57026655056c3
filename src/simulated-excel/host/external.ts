import type { CopyAnswer, CopyRequest } from "./document-copies";

/**
 * What office.js of Excel for Windows finds at `window.external`. Inferred from the client's code and
 * captured traffic, never compared with a real Excel.
 */
export interface External {
  readonly GetHostInfo: () => string;
  readonly GetLoggingAllowed: () => boolean;
  readonly GetContext: () => unknown;
  readonly Execute: (id: number, given: readonly unknown[], done: Done) => void;
  readonly RegisterEvent: (id: number, target: string, handler: EventHandler, done: Done) => void;
  readonly UnregisterEvent: (id: number, target: string, done: Done) => void;
}

type Done = (result: VbArray) => void;
/** What office.js registers for events: it is called with their number and what they bring. */
export type EventHandler = (id: number, values: VbArray) => void;

/** The client expects Visual Basic's safe arrays. */
interface VbArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
}

/** Values in the form in which the host hands them over. */
export function vbArray(values: readonly unknown[]): VbArray {
  return { toArray: () => values, dimensions: () => 1 };
}

/** What one window sees of the host. */
export interface HostFace {
  /** `undefined`: there is none, ever. */
  readonly answer: (request: string) => Promise<string | undefined>;
  /** Likewise, of copies of the document. */
  readonly copies: (
    request: CopyRequest,
    given: readonly unknown[],
  ) => Promise<CopyAnswer | undefined>;
  readonly handlers: Map<number, EventHandler>;
  readonly theme: Readonly<Record<string, number>>;
  readonly documentUrl: string;
}

const RICH_API = 93;
const COPIES: ReadonlyMap<number, CopyRequest> = new Map([
  [77, "GetFile"],
  [80, "GetSlice"],
  [81, "CloseFile"],
]);
const RIBBON_COMMAND_DONE = 94;
const NOT_SUPPORTED = 5000;

/** The newest sets that the npm build of office.js knows. */
const SUPPORTED = { ExcelApi: 1.15, SharedRuntime: 1.2, RibbonApi: 1.1, KeyboardShortcuts: 1.1 };

/** Defines `window.external`, before office.js runs in that window. */
export function installExternal(window: Window, face: HostFace): void {
  Object.defineProperty(window, "external", { configurable: true, value: external(face) });
}

function external(face: HostFace): External {
  return {
    GetHostInfo: () => "Excel$Win32$16.01$zh-CN$simulated$$disableLogging$1",
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(face),
    Execute: (id, given, done) => {
      // Excel answers later, never within the call.
      void Promise.resolve()
        .then(() => executed(id, given, face))
        .then((result) => result && done(result));
    },
    RegisterEvent: (id, _target, handler, done) => {
      face.handlers.set(id, handler);
      done(vbArray([0]));
    },
    UnregisterEvent: (id, _target, done) => {
      face.handlers.delete(id);
      done(vbArray([0]));
    },
  };
}

async function executed(
  id: number,
  given: readonly unknown[],
  face: HostFace,
): Promise<VbArray | undefined> {
  if (id === RICH_API) {
    const answer = await face.answer((given[0] as readonly unknown[])[4] as string);
    return answer === undefined ? undefined : vbArray([0, vbArray([200, null, answer])]);
  }
  const copying = COPIES.get(id);
  if (copying) {
    const [code, value] = (await face.copies(copying, given)) ?? [];
    if (code === undefined) return undefined;
    return vbArray(value ? [code, vbArray(value)] : [code]);
  }
  return vbArray([id === RIBBON_COMMAND_DONE ? 0 : NOT_SUPPORTED]);
}

function contextOf({ theme, documentUrl }: HostFace) {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "final-accounts-check",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 2052,
    GetAppDataLocale: () => 2052,
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(SUPPORTED),
    GetHostFullVersion: () => "16.0.17726.20000",
    GetInitialDisplayMode: () => 2,
    GetHostCustomMessage: () => undefined,
    GetDialogRequirementMatrix: () => undefined,
    GetFeaturesForSolution: () => undefined,
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}
