/** Where AWS announces, by address (RSS). */
export const announcementFeeds = [
  'https://aws.amazon.com/about-aws/whats-new/recent/feed/',
  'https://aws.amazon.com/blogs/containers/feed/',
] as const;
