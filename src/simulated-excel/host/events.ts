import { vbArray, type EventHandler } from "./external";

const RICH_API_MESSAGE = 33;
const RIBBON_COMMAND = 39;

/** Categories and types of messages, as office.js tells them apart. */
const EVENT_CATEGORY = 65536;
const ACTION_CATEGORY = 2;
const ACTION_TYPE = 1000;
const EVENT_TYPE = {
  changed: 10,
  added: 13,
  deleted: 15,
  calculated: 16,
  "row-sorted": 19,
  "column-sorted": 20,
} as const;

/** The handlers that the add-in registered, by their number. */
export type Handlers = ReadonlyMap<number, EventHandler>;

/** Tells the add-in of something that happened in the workbook. */
export function sendEvent(handlers: Handlers, kind: keyof typeof EVENT_TYPE, event: unknown): void {
  const entry = [EVENT_CATEGORY, EVENT_TYPE[kind], "Workbook", JSON.stringify(event), "", false];
  handlers.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, vbArray([vbArray(entry)]));
}

/** Presses a ribbon button that executes a function. Tells whether anybody listens. */
export function sendCommand(handlers: Handlers, functionName: string): boolean {
  const handler = handlers.get(RIBBON_COMMAND);
  const command = JSON.stringify({ source: { id: functionName } });
  handler?.(RIBBON_COMMAND, vbArray([functionName, functionName, command]));
  return handler !== undefined;
}

/** Presses a keyboard shortcut of the add-in. */
export function sendShortcut(handlers: Handlers, action: string): boolean {
  const handler = handlers.get(RICH_API_MESSAGE);
  const message = JSON.stringify([action, "{}"]);
  const entry = [ACTION_CATEGORY, ACTION_TYPE, "", message, "", false];
  handler?.(RICH_API_MESSAGE, vbArray([vbArray(entry)]));
  return handler !== undefined;
}
