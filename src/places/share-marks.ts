/**
 * Placeholders, in the one built share page, for what differs from page to page. A build step replaces each mark
 * (build/share); the marks are words no prose contains.
 */
export const shareMarks = {
  title: '⟦title⟧',
  description: '⟦description⟧',
  address: '/⟦address⟧',
  excerpt: '⟦excerpt⟧',
  place: '⟦place⟧',
} as const;
