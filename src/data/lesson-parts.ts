/** The parts of the reading order of lessons, in their order. A part without a lesson is not shown. */
export const lessonParts = {
  basics: {
    label: 'Basics',
    about: 'What a container is, and the two questions behind every choice.',
  },
  services: {
    label: 'The services',
    about: 'What AWS and Kubernetes call things, and who runs them.',
  },
  running: {
    label: 'Running it',
    about: 'What keeps a service up, changes it and lets requests in.',
  },
  deciding: { label: 'Deciding', about: 'What it costs, where it breaks, and how to leave.' },
} as const;
