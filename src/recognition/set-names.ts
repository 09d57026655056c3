import type { SetIdentity } from "./set-identity";

/** What tells the sets of one workbook apart, in Chinese; one name for each, none where there is one set. */
export function setNames(identities: readonly SetIdentity[]): readonly (string | undefined)[] {
  if (identities.length < 2) return identities.map(() => undefined);
  const names = identities.map((identity) => nameOf(identity, identities));
  return names.map((name, index) =>
    name === "" || names.indexOf(name) !== index ? `${name}第${index + 1}套` : name,
  );
}

function nameOf({ organisation, year, scope }: SetIdentity, all: readonly SetIdentity[]): string {
  const differ = (said: (identity: SetIdentity) => unknown) => new Set(all.map(said)).size > 1;
  return [
    differ((other) => other.organisation) ? (organisation ?? "") : "",
    differ((other) => other.scope) ? (scope ?? "") : "",
    differ((other) => other.year) && year !== undefined ? `${year}年度` : "",
  ].join("");
}
