import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Chart } from "../../narrative/charts/chart";
import { chartDrawing, TONES, type Shape } from "../../narrative/charts/chart-drawing";

const useStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    maxWidth: "340px",
    margin: `${tokens.spacingVerticalS} auto ${tokens.spacingVerticalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: "13px",
    // The picture is paper, whatever the theme: it shows what the document will show.
    forcedColorAdjust: "none",
  },
});

interface ChartPictureProps {
  readonly chart: Chart;
  readonly caption: string;
}

/** A chart of the explanation as a picture; its numbers stand in it as text. */
export function ChartPicture({ chart, caption }: ChartPictureProps): ReactElement {
  const styles = useStyles();
  const { width, height, shapes } = chartDrawing(chart);
  return (
    <svg className={styles.picture} role="img" viewBox={`0 0 ${width} ${height}`}>
      <title>{caption}</title>
      <rect width={width} height={height} fill="#ffffff" />
      {shapes.map((shape, index) => (
        <ShapeView key={index} shape={shape} />
      ))}
    </svg>
  );
}

function ShapeView({ shape }: { readonly shape: Shape }): ReactElement {
  switch (shape.kind) {
    case "area":
      return <path d={shape.path} fill={TONES[shape.tone % TONES.length]} stroke="#ffffff" />;
    case "line":
      return <path d={shape.path} fill="none" stroke="#404040" />;
    case "text":
      return (
        <text x={shape.x} y={shape.y} textAnchor={shape.anchor} fill="#000000">
          {shape.text}
        </text>
      );
  }
}
