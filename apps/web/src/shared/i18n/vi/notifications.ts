export const notifications = {
  notifications: {
    documentTitle: 'Thông báo | Tiendo',
    title: 'Thông báo',
    none: 'Chưa có thông báo nào.',
    reminder: 'Nhắc báo cáo {{period}}: {{units}}',
    due: 'hạn {{date}}',
    noDueDate: 'chưa đặt hạn',
    late: 'khi nhắc đã chậm {{days}} ngày',
    sent: '{{name}} nhắc lúc {{time}}',
    system: 'Hệ thống',
    unread: 'chưa đọc',
    readAll: 'Đánh dấu đã đọc hết',
    more: 'Xem thêm thông báo trước đó',
  },
};
