import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { CellPlace } from "../../sheets/sheet";
import type { Said, SaidLine } from "../../why/said";
import { Fold } from "../Fold";
import type { PaneCommands } from "../pane-commands";
import { KindOfConclusion } from "./KindOfConclusion";

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalXS} 0 0`, fontWeight: tokens.fontWeightSemibold },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalM, overflowWrap: "anywhere" },
});

interface WhyProps {
  /** A cell, or a sheet by its name; the same object as long as `about` is. */
  readonly of: CellPlace | string;
  /** What is asked about, as of the check that is shown: after another check it is asked again. */
  readonly about: unknown;
  readonly commands: PaneCommands;
}

/** 为什么: the answer that `explain` gives, asked for when it is first unfolded. */
export function Why({ of, about, commands }: WhyProps): ReactElement {
  const [open, setOpen] = useState(false);
  const [answer, setAnswer] = useState<{
    readonly about: unknown;
    readonly said: Said | undefined;
  }>();
  const isAnswered = answer !== undefined && answer.about === about;
  useEffect(() => {
    if (!open || isAnswered) return undefined;
    let wanted = true;
    const asked =
      typeof of === "string"
        ? ({ kind: "sheet", sheet: of } as const)
        : ({ kind: "cell", cell: of } as const);
    void commands.why(asked).then((said) => {
      if (wanted) setAnswer({ about, said });
    });
    return () => {
      wanted = false;
    };
  }, [open, isAnswered, about, of, commands]);
  return (
    <Fold summary="为什么" onOpen={setOpen}>
      {open && <Answer said={isAnswered ? answer.said : undefined} waiting={!isAnswered} />}
    </Fold>
  );
}

interface AnswerProps {
  readonly said: Said | undefined;
  readonly waiting: boolean;
}

function Answer({ said, waiting }: AnswerProps): ReactElement {
  const styles = useStyles();
  if (!said) return <p aria-live="polite">{waiting ? "正在推算…" : "这里没有可以说明的。"}</p>;
  return (
    <div aria-live="polite">
      {said.sections.map(({ heading, lines }) => (
        <section key={heading}>
          <p className={styles.heading}>{heading}</p>
          <ul className={styles.lines}>{lines.map(lineItem)}</ul>
        </section>
      ))}
      {said.kinds.length > 0 && (
        <section>
          <p className={styles.heading}>这些结论是什么意思</p>
          {said.kinds.map((page) => (
            <KindOfConclusion key={page.id} page={page} />
          ))}
        </section>
      )}
    </div>
  );
}

function lineItem({ text }: SaidLine, index: number): ReactElement {
  return <li key={index}>{text}</li>;
}
