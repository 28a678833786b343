/** How sure a text or a value of a criteria set is. */
export const confidence = {
  confidence: {
    high: 'high confidence',
    medium: 'medium confidence: second-hand',
    low: 'low confidence',
    unverified: 'wording not checked',
  },
};
