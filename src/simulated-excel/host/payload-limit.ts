import { refusedBatch } from "../wire/host-error";
import type { BatchAnswer } from "../wire/message";

/** Excel on the web refuses what is longer than this, either way; in letters. */
export function withinPayloadLimit(
  limit: number | undefined,
  request: string,
  answer: () => BatchAnswer,
): BatchAnswer {
  if (limit === undefined) return answer();
  if (request.length > limit) return refusedBatch("RequestPayloadSizeLimitExceeded");
  const answered = answer();
  return JSON.stringify(answered).length > limit
    ? refusedBatch("ResponsePayloadSizeLimitExceeded")
    : answered;
}
