import { DECLARED } from "../../src/identities/declared/all";
import { identityId } from "../../src/identities/identity";
import { brokenBy, cleanSets, instanceOf, mutated, type CleanSet } from "./clean-instances";

let sets: readonly CleanSet[] = [];

beforeAll(async () => {
  sets = await cleanSets();
});

describe.each(DECLARED.map((identity) => [identityId(identity), identity] as const))(
  "%s",
  (_, identity) => {
    test("cites a source", () => {
      expect(identity.source).not.toBe("");
    });

    test("holds on clean accounts, and is broken by a mutation of each of its figures", () => {
      const found = instanceOf(identity, sets);
      expect(found).toBeDefined();
      const { tables, instance } = found!;
      expect(instance.judgement.outcome.kind).not.toBe("broken");
      // What holds nothing is not greater than anything: then only the left side can break it.
      const isOpen = instance.relation === "≤" && instance.judgement.left.lessThan(1);
      const survivors = [...instance.left, ...(isOpen ? [] : instance.right)]
        .map(({ placed }) => placed)
        .filter(({ figure }) => figure.kind === "amount")
        .filter((placed) => !brokenBy(identity, instance.text, mutated(tables, placed)));
      expect(survivors).toEqual([]);
    });
  },
);
