import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { KindExample, KindPage } from "../../why/kinds/kind-page";
import { Fold } from "../Fold";

const useStyles = makeStyles({
  page: { margin: 0, paddingLeft: tokens.spacingHorizontalM, overflowWrap: "anywhere" },
  term: { fontWeight: tokens.fontWeightSemibold },
  told: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

interface KindOfConclusionProps {
  readonly page: KindPage;
}

/** The page of a kind, folded: what it says, why it matters, an example, its source and limits. */
export function KindOfConclusion({ page }: KindOfConclusionProps): ReactElement {
  const styles = useStyles();
  const { name, says, matters, example, source, limits } = page;
  const told: readonly (readonly [string, string])[] = [
    ["说的是", says],
    ["为什么要紧", matters],
    ...(example ? [["例", exampleText(example)] as const] : []),
    ["依据", source],
    ["限度", limits],
  ];
  return (
    <Fold summary={name}>
      <dl className={styles.page}>
        {told.map(([term, text]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.told}>{text}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}

function exampleText({ change, line }: KindExample): string {
  return change === undefined ? line : `把 ${change} 之后：${line}`;
}
