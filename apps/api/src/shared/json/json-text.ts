const texts = new WeakMap<object, string>();

/** Says that an object will never change and be told again: its text is made once, and kept as long as it. */
export function lasting<T extends object>(value: T): T {
  if (!texts.has(value)) texts.set(value, JSON.stringify(value));
  return value;
}

type Fields = Readonly<Record<string, unknown>>;

const isLastingList = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null && texts.has(value[0]);

const listText = (list: readonly object[]): string =>
  `[${list.map((one) => texts.get(one) ?? JSON.stringify(one)).join()}]`;

function lastingListIn(answer: Fields): string | null {
  for (const name in answer) if (isLastingList(answer[name])) return name;
  return null;
}

/**
 * The JSON of an answer, with the same meaning as `JSON.stringify` gives it. Its list of {@link lasting}
 * objects, which is most of the answer where there is one, is put together of their texts, after all
 * other fields.
 */
export function jsonText(answer: Fields): string {
  const name = lastingListIn(answer);
  if (name === null) return JSON.stringify(answer);
  const others = JSON.stringify({ ...answer, [name]: undefined }).slice(1, -1);
  const list = `${JSON.stringify(name)}:${listText(answer[name] as readonly object[])}`;
  return others === '' ? `{${list}}` : `{${others},${list}}`;
}
