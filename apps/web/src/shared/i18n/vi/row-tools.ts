export const rowTools = {
  rowTools: {
    up: 'Đưa "{{name}}" lên',
    down: 'Đưa "{{name}}" xuống',
    remove: 'Bỏ "{{name}}"',
    removeShort: 'Bỏ',
  },
};
