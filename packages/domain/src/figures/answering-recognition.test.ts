import { expect, it } from 'vitest';
import { answeringRecognition } from './answering-recognition.ts';

it('is the first real one, else the first simulated one', () => {
  const [simulated, published, collected] = [
    { origin: 'simulated' },
    { origin: 'published' },
    { origin: 'collected' },
  ] as const;
  expect(answeringRecognition([simulated, published, collected])).toBe(published);
  expect(answeringRecognition([simulated])).toBe(simulated);
  expect(answeringRecognition([])).toBeNull();
});
