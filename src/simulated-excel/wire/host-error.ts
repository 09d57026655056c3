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

export function invalidArgument(message: string): HostError {
  return new HostError("InvalidArgument", message);
}

export function accessDenied(): HostError {
  return new HostError(
    "AccessDenied",
    "You cannot perform the requested operation: the sheet is protected.",
  );
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}
