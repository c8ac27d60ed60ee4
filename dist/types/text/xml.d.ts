/** Attributes of an element, escaped as {@link xmlText} does. */
export declare function xmlAttributes(values: Readonly<Record<string, string | number>>): Record<string, string>;
/**
 * Lines as the library takes them. What XML cannot hold, or a terminal would act upon, is made visible; ampersands are
 * escaped here, since the library takes `&lt;` and `&other;` in a text for entities and leaves them as they are.
 */
export declare function xmlText(lines: readonly string[]): string;
/** What writes the elements of an XML document, one after the other; the part of the library's builder that is used. */
export interface XmlElements {
    readonly ele: (name: string, attributes?: Record<string, string>) => XmlElements;
    readonly txt: (text: string) => XmlElements;
    readonly up: () => XmlElements;
    readonly end: () => XmlElements;
}
/** A writer of an XML document, and what it has written since that was last taken. */
export interface XmlWriter {
    readonly xml: XmlElements;
    readonly take: () => string;
}
/** Begins an XML document in UTF-8. */
export declare function beginXml(): XmlWriter;
