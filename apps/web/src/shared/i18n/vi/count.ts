export const count = {
  count: {
    someKnown:
      '{{period}}: nguồn nêu {{unit}} đạt {{n}} trong {{size}} tiêu chí ({{names}}); các tiêu chí khác chưa rõ.',
    someNamed: '{{period}}: nguồn nêu {{unit}} đạt {{n}} trong {{size}} tiêu chí ({{names}}).',
    label: 'Tiêu chí đạt',
    neither: 'cơ bản đạt hoặc không xét',
    ruler: '{{counts}} trên {{size}} tiêu chí',
  },
};
