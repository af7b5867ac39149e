declare module 'subset-font' {
  /** A font with only these characters; an axis given a number is fixed there. */
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: { targetFormat: 'woff2'; variationAxes?: Record<string, number> },
  ): Promise<Buffer>;
}
