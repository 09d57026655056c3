import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ExplainedSection, ExplainedText } from "../../actions/explanation/explanation";
import { finishedSection } from "../../actions/explanation/finished-narrative";
import { textOf } from "../../narrative/render-text";
import type { PaneCommands } from "../pane-commands";
import { CopyButton, type CopyOutcome } from "./CopyButton";
import { ParagraphView } from "./ParagraphView";

const useStyles = makeStyles({
  section: {
    marginBottom: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    lineHeight: "1.7",
  },
  head: { display: "flex", alignItems: "start", columnGap: tokens.spacingHorizontalS },
  heading: {
    flexGrow: 1,
    margin: `0 0 ${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface SectionViewProps {
  readonly explanation: ExplainedText;
  readonly section: ExplainedSection;
  readonly commands: PaneCommands;
  readonly onCopied: (outcome: CopyOutcome) => void;
}

/** One section with its paragraphs. */
export function SectionView(props: SectionViewProps): ReactElement {
  const styles = useStyles();
  const { explanation, section, commands, onCopied } = props;
  const heading = textOf(section.heading);
  return (
    <section className={styles.section} aria-label={heading}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{heading}</h3>
        <CopyButton
          what={`“${heading}”`}
          label={`复制：${heading}`}
          narrative={finishedSection(explanation, section.id)}
          onCopied={onCopied}
        />
      </div>
      {section.paragraphs.map((paragraph) => (
        <ParagraphView key={paragraph.id} paragraph={paragraph} commands={commands} />
      ))}
    </section>
  );
}
