import { printable } from '../text/printable.js';

/** The server's own words about what it refuses, on one line and of bounded length. */
export function detailOf(body: unknown): string {
  if (body === undefined || body === null) return 'no details';
  const { detail } = body as { readonly detail?: unknown };
  return printable(typeof detail === 'string' ? detail : JSON.stringify(body)).slice(0, 300);
}

/** The name of the permission to view an object type: `dcim.view_device` for `dcim.device`. */
export function permissionToView(type: string): string {
  return type.replace('.', '.view_');
}
