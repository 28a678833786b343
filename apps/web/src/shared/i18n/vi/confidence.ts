/** How sure a text or a value of a criteria set is. */
export const confidence = {
  confidence: {
    high: 'độ chắc cao',
    medium: 'độ chắc vừa: qua nguồn thứ cấp',
    low: 'độ chắc thấp',
    unverified: 'lời văn chưa đối chiếu',
  },
};
