/** Writes the elements of an XML document in order. */
export interface XmlElements {
    /** Opens an element in the one that is open. */
    readonly ele: (name: string, attributes?: Readonly<Record<string, string | number>>) => XmlElements;
    /** Writes lines of text into the open element, which contains nothing else. */
    readonly txt: (lines: readonly string[]) => XmlElements;
    /** Closes the open element. */
    readonly up: () => XmlElements;
    /** Closes all elements. */
    readonly end: () => XmlElements;
}
/** A writer of an XML document, and the text written since the last call. */
export interface XmlWriter {
    readonly xml: XmlElements;
    readonly take: () => string;
}
/**
 * Begins an indented XML document in UTF-8. Characters that XML cannot contain or that a terminal interprets are shown as
 * escapes. Libraries that build a tree for this take most of the time of a large report.
 */
export declare function beginXml(): XmlWriter;
