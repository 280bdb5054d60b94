const dayShape = /\d{4}-\d{2}-\d{2}/g;

/**
 * The same value with every digit in its texts replaced by a sign that is no digit; days stay.
 * What digits a sentence about it has are then numbers of the trace, never parts of names.
 */
export function withoutDigits<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_, member) =>
    typeof member === "string" && !/^\d{4}-\d{2}-\d{2}$/.test(member)
      ? member.replace(/\d/g, (digit) => String.fromCharCode(0xe000 + Number(digit)))
      : member,
  );
  return JSON.parse(text);
}

/** Days a text names, in order of the calendar. */
export function daysOf(text: string): readonly string[] {
  return [...text.matchAll(dayShape)].map(([day]) => day).sort();
}

/** Numbers a text says, days aside and without signs, from small to large. */
export function numbersOf(text: string): readonly number[] {
  return [...text.replace(dayShape, " ").matchAll(/\d+(?:\.\d+)?/g)]
    .map(([number]) => Number(number))
    .sort((first, second) => first - second);
}
