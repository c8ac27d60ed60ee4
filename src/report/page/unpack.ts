import type { PackedReport } from '../packed-report.js';

/** Reads the packed rows out of the page: base64, gzip, JSON. */
export async function unpackReport(element: HTMLElement): Promise<PackedReport> {
  const bytes = Uint8Array.from(atob(element.textContent), (character) => character.charCodeAt(0));
  element.remove();
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text()) as PackedReport;
}
