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
