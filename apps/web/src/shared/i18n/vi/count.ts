export const count = {
  count: {
    someKnown:
      '{{period}}: nguồn nêu {{unit}} đạt {{n}} trong {{size}} tiêu chí ({{names}}); các tiêu chí khác chưa rõ.',
    label: 'Tiêu chí đạt',
    neither: 'cơ bản đạt hoặc không xét',
    ruler: '{{counts}} trên {{size}} tiêu chí',
  },
};
