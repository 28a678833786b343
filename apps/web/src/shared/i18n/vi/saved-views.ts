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
    kept: 'Góc nhìn chỉ được giữ trong trình duyệt này.',
    up: 'Đưa {{name}} lên trước',
    down: 'Đưa {{name}} xuống sau',
    remove: 'Xoá',
    removeOf: 'Xoá {{name}}',
    outcome: {
      saved: 'Đã lưu.',
      refused: 'Chưa lưu được: đã đủ 60 góc nhìn, hoặc trình duyệt không cho lưu. Xoá bớt rồi lưu lại.',
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
