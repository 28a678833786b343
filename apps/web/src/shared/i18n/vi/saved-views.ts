export const savedViews = {
  savedViews: {
    title: 'Góc nhìn đã lưu',
    name: 'Tên góc nhìn đang mở',
    nameOf: 'Tên của {{name}}',
    save: 'Lưu',
    replace: 'Thay góc nhìn cùng tên',
    slides: 'Phần được trình chiếu',
    saved: 'Đã lưu, theo thứ tự trình chiếu',
    none: 'Chưa có góc nhìn nào. Lưu góc nhìn đang mở để mở lại bằng một lần bấm và để trình chiếu.',
    kept: {
      browser: 'Góc nhìn chỉ được giữ trong trình duyệt này.',
      person: 'Góc nhìn được giữ theo tài khoản, mở được từ mọi máy.',
    },
    bring: {
      text: 'Trình duyệt này còn giữ {{views}} góc nhìn chưa có trong tài khoản. Đưa vào thì bản trong trình duyệt vẫn còn.',
      take: 'Đưa vào tài khoản',
      leave: 'Để nguyên trong trình duyệt',
    },
    up: 'Đưa {{name}} lên trước',
    down: 'Đưa {{name}} xuống sau',
    remove: 'Xoá',
    removeOf: 'Xoá {{name}}',
    outcome: {
      saved: 'Đã lưu.',
      browserRefused:
        'Chưa lưu được: đã đủ 60 góc nhìn, hoặc trình duyệt không cho lưu. Xoá bớt rồi lưu lại.',
      personRefused:
        'Chưa lưu được: đã đủ 200 góc nhìn, hoặc máy chủ không nhận. Kiểm tra mạng, xoá bớt rồi lưu lại.',
      browserUnchanged: 'Chưa đổi được: trình duyệt không cho lưu.',
      personUnchanged: 'Chưa đổi được: tên đã có, hoặc máy chủ không nhận. Kiểm tra mạng rồi thử lại.',
      unnamed: 'Ghi tên để lưu.',
    },
  },
  conference: {
    label: 'Trình chiếu',
    place: 'Hình {{slide}}/{{slides}} · trang {{page}}/{{pages}}',
    back: 'Trước',
    forward: 'Tiếp',
    leave: 'Thôi trình chiếu',
  },
};
