import { fields } from '../../output.js';

/** An answer of the SDK without what it adds to the service's. */
export function withoutMetadata<Answer extends object>(answer: Answer): Omit<Answer, '$metadata'> {
  const { $metadata: _, ...members } = answer as Answer & { $metadata?: unknown };
  return members;
}

/** One line per member, nested ones as JSON. */
export function appLines(app: object): string[] {
  const shown = Object.entries(app).map(([name, value]) => [name, text(value)] as const);
  return fields(Object.fromEntries(shown));
}

export function text(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ') || undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
