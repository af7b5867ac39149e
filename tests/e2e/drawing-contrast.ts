import type { Page } from '@playwright/test';

/**
 * Texts of drawings with less contrast than 7:1 to what is painted under them, which axe cannot tell: the page, shapes
 * painted earlier that the text touches, or the edge around its letters where it has one. `count` is how many were read.
 */
export const contrastInDrawings = (page: Page): Promise<{ count: number; problems: string[] }> =>
  page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('This browser draws on no canvas.');
    const luminances = new Map<string, number>();
    /** WCAG 2 relative luminance of an opaque colour; undefined for a pattern or anything see-through. */
    const luminanceOf = (colour: string): number | undefined => {
      const known = luminances.get(colour);
      if (known !== undefined) return known;
      if (!CSS.supports('color', colour)) return undefined;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      if (alpha < 255) return undefined;
      const linear = [r, g, b].map((byte) =>
        byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
      );
      const [x = 0, y = 0, z = 0] = linear;
      const luminance = 0.2126 * x + 0.7152 * y + 0.0722 * z;
      luminances.set(colour, luminance);
      return luminance;
    };
    const groundOfPage = (element: Element | null): string => {
      if (!element) return 'Canvas';
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === 'rgba(0, 0, 0, 0)'
        ? groundOfPage(element.parentElement)
        : backgroundColor;
    };
    const problems: string[] = [];
    let count = 0;
    for (const svg of document.querySelectorAll(':is(.drawing, .door-drawing) svg')) {
      const shapes = [...svg.querySelectorAll('rect, circle, ellipse, path, polygon')].flatMap(
        (shape) => {
          const { fill, visibility } = getComputedStyle(shape);
          const box = shape.getBoundingClientRect();
          return fill === 'none' || visibility === 'hidden' || box.width === 0
            ? []
            : [{ shape, fill, box }];
        },
      );
      for (const text of svg.querySelectorAll('text')) {
        const box = text.getBoundingClientRect();
        if (box.width === 0) continue;
        count++;
        const { fill, stroke, paintOrder } = getComputedStyle(text);
        let grounds = [groundOfPage(svg)];
        for (const below of shapes) {
          if (!(below.shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING))
            continue;
          const { left, right, top, bottom } = below.box;
          // A pixel less each way: letters do not fill their box.
          const touches =
            left < box.right - 1 &&
            right > box.left + 1 &&
            top < box.bottom - 1 &&
            bottom > box.top + 1;
          const holds =
            below.shape.tagName === 'rect' &&
            left <= box.left + 1 &&
            right >= box.right - 1 &&
            top <= box.top + 1 &&
            bottom >= box.bottom - 1;
          if (holds) grounds = [below.fill];
          else if (touches) grounds.push(below.fill);
        }
        if (paintOrder.startsWith('stroke') && stroke !== 'none') grounds = [stroke];
        const ink = luminanceOf(fill);
        for (const ground of grounds) {
          const under = luminanceOf(ground);
          const ratio =
            ink === undefined || under === undefined
              ? 0
              : (Math.max(ink, under) + 0.05) / (Math.min(ink, under) + 0.05);
          if (ratio < 7)
            problems.push(`“${text.textContent}”: ${fill} on ${ground}, ${ratio.toFixed(2)}:1`);
        }
      }
    }
    return { count, problems };
  });
