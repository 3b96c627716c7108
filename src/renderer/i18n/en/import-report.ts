import type { Message } from '../messages'

export const importReport = {
  'import-report.progress': 'Import',
  'import-report.progress-value': '{done} of {total}',
  'import-report.cancel': 'Cancel import',
  'import-report.cancelling': 'Cancelling…',
  'import-report.cancelled': 'Cancelled. What was imported before stays.',
  'import-report.current': 'Reading {file}',
  'import-report.left-seconds': 'about {count} s left',
  'import-report.left-minutes': 'about {count} min left',
  'import-report.imported': 'Imported',
  'import-report.duplicate': 'Already there',
  'import-report.check': 'Please check',
  'import-report.refused': 'Not imported',
  'import-report.empty': 'No import yet',
  'import-report.empty-hint': 'Open files or drop them on the window. What happened to each is listed here.',
  'import-report.show-all': 'Show all {count}',
  'import-report.show-all-problems': 'Show all {count} problems',
  'import-report.open-article': 'Open article',
  'import-report.edit-details': 'Edit details',
  'import-report.boilerplate': { one: ' · {count} block taken as site chrome', other: ' · {count} blocks taken as site chrome' },
  'import-report.section': '{title} {count}',
} as const satisfies Record<string, Message>
