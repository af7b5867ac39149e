/** What the script of pages about what breaks says. Pure. */
export const symptomWording = {
  copied: 'Copied',
} as const;
