/** Attributes of an element, escaped as {@link xmlText} does. */
export declare function xmlAttributes(values: Readonly<Record<string, string | number>>): Record<string, string>;
/**
 * Text for the library: characters that XML cannot contain or that a terminal interprets are shown as escapes. Ampersands are
 * escaped here because the library leaves `&lt;` and `&other;` in a text unchanged.
 */
export declare function xmlText(lines: readonly string[]): string;
/** The part of the library's builder that is used: writes the elements of an XML document in order. */
export interface XmlElements {
    readonly ele: (name: string, attributes?: Record<string, string>) => XmlElements;
    readonly txt: (text: string) => XmlElements;
    readonly up: () => XmlElements;
    readonly end: () => XmlElements;
}
/** A writer of an XML document, and the text written since the last call. */
export interface XmlWriter {
    readonly xml: XmlElements;
    readonly take: () => string;
}
/** Begins an XML document in UTF-8. */
export declare function beginXml(): XmlWriter;
