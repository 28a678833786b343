export const count = {
  count: {
    someKnown:
      '{{period}}: the source names {{n}} of {{size}} criteria that {{unit}} meets ({{names}}); the others are unknown.',
    someNamed: '{{period}}: the source names {{n}} of {{size}} criteria that {{unit}} meets ({{names}}).',
    label: 'Criteria met',
    neither: 'basically met or not assessed',
    ruler: '{{counts}} of {{size}} criteria',
  },
};
