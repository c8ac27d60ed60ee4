import type { Subject } from '../model/repository.js';

/**
 * The platform that a subject has by itself, or undefined where nothing says: a device's own, else that of its software; an
 * inventory item's is that of its software, since it inherits nothing (matching.md, Image files).
 */
export function ownPlatform(subject: Subject): string | undefined {
  const own = subject.kind === 'device' ? subject.platform?.name : undefined;
  return own ?? subject.softwareVersion?.platform;
}
