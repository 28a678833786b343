export const notifications = {
  notifications: {
    documentTitle: 'Notifications | Tiendo',
    title: 'Notifications',
    none: 'There are no notifications.',
    reminder: 'Report for {{period}} is waited for: {{units}}',
    due: 'due on {{date}}',
    noDueDate: 'no due date',
    late: '{{days}} days late when sent',
    sent: '{{name}}, {{time}}',
    system: 'The system',
    unread: 'unread',
    readAll: 'Mark all as read',
    more: 'Show earlier notifications',
  },
};
