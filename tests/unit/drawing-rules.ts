import { boxOf, type Box, type Drawing, type Label } from '../../src/dialogues/shapes.ts';

function textOf({ runs }: Label): string {
  return runs.map(({ text }) => text).join('');
}

function labelsOf({ shapes }: Drawing): Label[] {
  return shapes.filter((shape) => shape.kind === 'label');
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Pairs of labels that would cover one another when the drawing has this width. */
export function overlaps(drawing: Drawing, width: number): string[] {
  const boxes = labelsOf(drawing).map((label) => ({ text: textOf(label), box: boxOf(label, width) }));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => meet(one.box, other.box))
      .map((other) => `"${one.text}" covers "${other.text}" at ${width} px`),
  );
}

/** Labels that would not lie within a drawing of this width. */
export function outside(drawing: Drawing, width: number): string[] {
  return labelsOf(drawing).flatMap((label) => {
    const { left, right, top, bottom } = boxOf(label, width);
    const isWithin = left >= -0.5 && right <= width + 0.5 && top >= 0 && bottom <= drawing.height;
    return isWithin ? [] : [`"${textOf(label)}" leaves the drawing at ${width} px`];
  });
}

/** Labels that are too small to read. */
export function illegible(drawing: Drawing): string[] {
  return labelsOf(drawing)
    .filter(({ size }) => size < 12)
    .map((label) => `"${textOf(label)}" is set in ${label.size} px`);
}
