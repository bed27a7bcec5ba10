import { v7 } from 'uuid';

/** A UUID of version 7: ids of later things sort after ids of earlier ones. */
export function newId(): string {
  return v7();
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
