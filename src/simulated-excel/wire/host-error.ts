import type { BatchAnswer } from "./message";

/** What Excel answers instead of a result; office.js makes an `OfficeExtension.Error` of it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The answer to whatever is not simulated: never a silent success. */
export function notSimulated(what: string): HostError {
  return new HostError("ApiNotFound", `The simulated Excel has no ${what}.`);
}

/** The answer to arguments that Excel would not take. */
export function invalidArgument(message: string): HostError {
  return new HostError("InvalidArgument", message);
}

/** The answer to a change of a protected sheet. */
export function accessDenied(): HostError {
  return new HostError(
    "AccessDenied",
    "You cannot perform the requested operation: the sheet is protected.",
  );
}

/** The answer to a key that nothing has. */
export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

/** The answer to a request that is refused as a whole, before any step of it. */
export function refusedBatch(code: string): BatchAnswer {
  const Message = "Excel refused the request.";
  return {
    Error: { Code: code, Message, Location: "", HttpStatusCode: 400, ActionIndex: 0 },
    Results: [],
  };
}
