/** Measures that several drawings share, in units of one pixel on a 4 px grid. */

/** A host and the hardware under it, measured from its top. The cut runs at `seam` or at `ground`. */
export const hostStack = {
  width: 264,
  inset: 12,
  gap: 8,
  work: { top: 12, height: 60 },
  seam: 84,
  system: 113,
  bottom: 132,
  ground: 144,
  hardware: { top: 156, height: 36 },
  end: 208,
} as const;

/** A host whose upkeep is listed layer by layer. */
export const layeredHost = {
  width: 264,
  inset: 12,
  seam: 72,
  layer: 32,
  bottom: 208,
  ground: 220,
  hardware: { top: 232, height: 36 },
  end: 284,
} as const;
